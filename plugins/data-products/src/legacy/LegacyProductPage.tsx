import { ConsumersCard } from '../consumers/ConsumersCard';
import { FindingsCard } from '../findings/FindingsCard';
import { OwnersCard } from '../ownership/OwnersCard';
import { PortsCard } from '../ports/PortsCard';
import { PurposeCard } from '../product/PurposeCard';
import { SupportCard } from '../support/SupportCard';
import { EntityAtAddress } from './EntityAtAddress';
import { LegacyEntityLayout } from './LegacyEntityLayout';

/** The page of a data product. */
export function LegacyProductPage() {
  return (
    <EntityAtAddress kind="dataproduct">
      <LegacyEntityLayout
        cards={[
          { type: 'content', element: <PurposeCard /> },
          { type: 'content', element: <PortsCard /> },
          { type: 'content', element: <ConsumersCard /> },
          { type: 'content', element: <FindingsCard /> },
          { type: 'info', element: <OwnersCard /> },
          { type: 'info', element: <SupportCard /> },
        ]}
      />
    </EntityAtAddress>
  );
}
