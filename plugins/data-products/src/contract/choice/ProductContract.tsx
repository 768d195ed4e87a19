import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import {
  type DataProductEntity,
  isDataContract,
} from '@data-mesh/backstage-plugin-data-products-common';
import { entityDocument } from '../../document';
import { Gap } from '../../gaps';
import { LoadingLines, RequestFailed } from '../../loading';
import { portSnippet } from '../../ports/portSnippet';
import { dataProductsTranslationRef } from '../../translation';
import { ContractView } from '../ContractView';
import { ContractChoice } from './ContractChoice';
import { useChosenContract } from './useChosenContract';

function NoContract(props: { product: DataProductEntity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const document = entityDocument(props.product);
  const [port] = props.product.spec.outputPorts ?? [];
  return (
    <EntityInfoCard title={t('contract.choice.title')}>
      <Gap
        message={t(port ? 'contract.choice.none' : 'ports.outputs.none')}
        remedy={t('ports.contract.noneRemedy')}
        document={document}
        snippet={portSnippet({
          direction: 'output',
          portName: port?.name ?? t('contract.choice.portName'),
          document,
        })}
      />
    </EntityInfoCard>
  );
}

/** The contracts of the output ports of a product, one at a time. */
export function ProductContract(props: { product: DataProductEntity }) {
  const { product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { contracts, choices, chosen, unknown, loaded, error, retry, choose } =
    useChosenContract(product);
  if (contracts.length === 0) return <NoContract product={product} />;
  const entity = loaded?.entity;
  return (
    <Flex direction="column" gap="6">
      {unknown && (
        <Text as="p" role="alert">
          {t('contract.choice.unknown', { contract: unknown })}
        </Text>
      )}
      {choices && chosen && (
        <ContractChoice
          choices={choices}
          chosen={chosen.entityRef}
          onChoose={choose}
        />
      )}
      {error && <RequestFailed error={error} onTryAgain={retry} />}
      {!error && !loaded && <LoadingLines lines={8} />}
      {entity && isDataContract(entity) && (
        <ContractView
          key={chosen?.entityRef}
          entity={entity}
          product={product}
        />
      )}
      {!error && loaded && !(entity && isDataContract(entity)) && chosen && (
        <EntityInfoCard title={t('contract.choice.title')}>
          <Gap
            message={t('contract.choice.notInCatalog', {
              contractId: chosen.contractId,
            })}
            remedy={t('contract.choice.notInCatalogRemedy')}
          />
        </EntityInfoCard>
      )}
    </Flex>
  );
}
