import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import {
  type DataContractEntity,
  type DataProductEntity,
  entityFindings,
} from '@data-mesh/backstage-plugin-data-products-common';
import { lazy, Suspense } from 'react';
import { entityDocument } from '../document';
import { Gap } from '../gaps';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { useContractView } from './changes/address/useContractView';
import { ViewChoice } from './changes/ViewChoice';
import { FindingsHere, HrefAtLineContext } from './findingsHere/FindingsHere';
import { RawDocument } from './rawDocument/RawDocument';
import { ReadContractView } from './ReadContractView';
import { useContractReading } from './reading/useContractReading';
import styles from './contract.module.css';

// What was before is asked for by few, and takes code of its own.
const Changes = lazy(async () => {
  const module = await import('./changes/Changes');
  return { default: module.Changes };
});

/** A contract in the order in which a consumer asks, or why it cannot be shown. */
function ContractParts(props: {
  entity: DataContractEntity;
  /** The product on whose page this is. */
  product?: DataProductEntity;
}) {
  const { entity, product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: reading, error, retry } = useContractReading(entity);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!reading) return <LoadingLines lines={8} />;
  const findings = entityFindings(entity);
  return (
    <HrefAtLineContext.Provider value={entityDocument(entity).hrefAtLine}>
      {reading.status === 'read' && (
        <ReadContractView
          entity={entity}
          product={product}
          reading={reading}
          findings={findings}
        />
      )}
      {reading.status === 'missing' && (
        <EntityInfoCard title={t('contract.choice.title')}>
          <Flex direction="column" gap="4">
            <Gap
              message={t('contract.missing.message')}
              remedy={t('contract.missing.remedy')}
            />
            <FindingsHere findings={findings} />
          </Flex>
        </EntityInfoCard>
      )}
      {reading.status === 'unreadable' && (
        <EntityInfoCard title={t('contract.choice.title')}>
          <Flex direction="column" gap="4">
            <Gap
              message={t('contract.unreadable.message')}
              remedy={t(
                findings.length || reading.findings.length
                  ? 'contract.unreadable.remedy'
                  : 'contract.unreadable.remedyUnknown',
              )}
            />
            <FindingsHere
              findings={findings.length ? findings : reading.findings}
            />
          </Flex>
        </EntityInfoCard>
      )}
      <RawDocument entity={entity} text={entity.spec.definition ?? ''} />
    </HrefAtLineContext.Provider>
  );
}

/** What a contract promises, or what changed in it; the address says which. */
export function ContractView(props: {
  entity: DataContractEntity;
  /** The product on whose page this is. */
  product?: DataProductEntity;
}) {
  const { entity, product } = props;
  const [view, choose] = useContractView();
  return (
    <div className={styles.page}>
      <ViewChoice view={view} onChoose={choose} />
      {view === 'changes' ? (
        <Suspense fallback={<LoadingLines lines={8} />}>
          <Changes entity={entity} />
        </Suspense>
      ) : (
        <ContractParts entity={entity} product={product} />
      )}
    </div>
  );
}
