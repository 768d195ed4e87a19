import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';
import { FINDINGS_ANCHOR } from '../findings/FindingsCard';
import { StatusWords } from '../status/StatusWords';

/** What is wrong with an entry, with the way to the list; its owners stand beside it. */
export function Findings(props: {
  entry: Pick<DiscoveredEntry, 'entityRef' | 'status'>;
}) {
  const { entityRef, status } = props.entry;
  const entityHref = useEntityRefLink();
  const isWrong = status.reasons.some(
    ({ kind }) => kind === 'file' || kind === 'findings',
  );
  if (!isWrong) return null;
  return (
    <Link to={`${entityHref(entityRef)}#${FINDINGS_ANCHOR}`} underline="always">
      <StatusWords status={status} onlyWrong withoutOwners />
    </Link>
  );
}
