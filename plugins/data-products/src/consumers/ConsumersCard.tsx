import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import {
  contractConsumers,
  isDataContract,
  isDataProduct,
  type KnownEntities,
  portConsumers,
} from '@data-mesh/backstage-plugin-data-products-common';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { ConsumerList } from './ConsumerList';
import { PortConsumers } from './PortConsumers';
import { useConsumers } from './useConsumers';

function Consumers(props: { entity: Entity; entities: KnownEntities }) {
  const { entity, entities } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (isDataContract(entity)) {
    const consumers = contractConsumers({ contract: entity, entities });
    return <ConsumerList consumers={consumers} />;
  }
  if (!isDataProduct(entity)) return null;
  const ports = portConsumers({ product: entity, entities });
  return ports.length > 0 ? (
    <PortConsumers ports={ports} />
  ) : (
    <Text as="p" variant="body-medium">
      {t('consumers.noPorts')}
    </Text>
  );
}

/** Who reads a product through which port, or a contract, and how we know. */
export function ConsumersCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: entities, error, retry } = useConsumers(entity);
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <EntityInfoCard
      title={t('consumers.title')}
      footerActions={
        <Link
          to={`${entityRoute(entityRouteParams(entity))}/lineage`}
          underline="always"
        >
          {t('consumers.lineage')}
        </Link>
      }
    >
      {!entities && !error && <LoadingLines lines={4} />}
      {error && <RequestFailed error={error} onTryAgain={retry} />}
      {entities && (
        <Consumers
          key={stringifyEntityRef(entity)}
          entity={entity}
          entities={entities}
        />
      )}
    </EntityInfoCard>
  );
}
