import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';

/** A link to what a contract promises: its own tab on the page of the contract. */
export function ContractLink(props: {
  contractRef: string;
  children: ReactNode;
}) {
  const { contractRef, children } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  const page = entityRoute(entityRouteParams(parseEntityRef(contractRef)));
  return (
    <Link to={`${page}/contract`} underline="always">
      {children}
    </Link>
  );
}
