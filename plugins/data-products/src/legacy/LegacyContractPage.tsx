import { Progress } from '@backstage/core-components';
import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';
import type { ReactNode } from 'react';
import { ConsumersCard } from '../consumers/ConsumersCard';
import { ContractCard } from '../contract/ContractCard';
import { FindingsCard } from '../findings/FindingsCard';
import { ContractOwnersCard } from '../ownership/ContractOwnersCard';
import { EntityAtAddress } from './EntityAtAddress';
import { LegacyEntityLayout } from './LegacyEntityLayout';

function ContractOrApi(props: { entityPage: ReactNode }) {
  const { entity, loading } = useAsyncEntity();
  if (loading && !entity) return <Progress />;
  if (!entity || !isDataContract(entity)) return props.entityPage;
  return (
    <LegacyEntityLayout
      cards={[
        { type: 'content', element: <ConsumersCard /> },
        { type: 'content', element: <FindingsCard /> },
        { type: 'info', element: <ContractCard /> },
        { type: 'info', element: <ContractOwnersCard /> },
      ]}
    />
  );
}

/** The page of a data contract; any other API keeps the page that the app has for it. */
export function LegacyContractPage(props: { entityPage: ReactNode }) {
  return (
    <EntityAtAddress kind="api">
      <ContractOrApi entityPage={props.entityPage} />
    </EntityAtAddress>
  );
}
