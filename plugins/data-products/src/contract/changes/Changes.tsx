import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { useRef } from 'react';
import { Gap } from '../../gaps';
import { LoadingLines, RequestFailed } from '../../loading';
import { dataProductsTranslationRef } from '../../translation';
import { usePairInAddress } from './address/usePairInAddress';
import { CompareVersions } from './compare/CompareVersions';
import { showCard } from './compare/showCard';
import { isNotFound } from './isNotFound';
import { ChangeLog } from './log/ChangeLog';
import { OnlyVersion } from './OnlyVersion';
import { useVersions } from './useVersions';
import styles from './changes.module.css';

/** How a contract came to be what it is: what each version brought, and any two compared. */
export function Changes(props: { entity: DataContractEntity }) {
  const { entity } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const { loaded, error, loading, loadMore, retry } = useVersions(entityRef);
  const [, choosePair] = usePairInAddress();
  const comparison = useRef<HTMLDivElement | null>(null);
  const title = t('contract.changes.views.changes');
  if (!loaded) {
    if (error && !isNotFound(error)) {
      return <RequestFailed error={error} onTryAgain={retry} />;
    }
    return (
      <EntityInfoCard title={title}>
        {error ? (
          <Gap
            message={t('contract.changes.unknown.message')}
            remedy={t('contract.changes.unknown.remedy')}
          />
        ) : (
          <LoadingLines lines={8} />
        )}
      </EntityInfoCard>
    );
  }
  const [first] = loaded.items;
  // Of a contract that is not kept itself, former ones may be: they are not its versions.
  if (first?.entityRef !== entityRef) {
    return (
      <EntityInfoCard title={title}>
        <Gap
          message={t('contract.changes.none.message')}
          remedy={t('contract.changes.none.remedy')}
        />
      </EntityInfoCard>
    );
  }
  if (loaded.total === 1)
    return <OnlyVersion entity={entity} version={first} />;
  return (
    <div className={styles.changes}>
      <ChangeLog
        entityRef={entityRef}
        onCompare={pair => {
          choosePair(pair);
          showCard(comparison.current);
        }}
      />
      <CompareVersions
        key={entityRef}
        cardRef={comparison}
        entity={entity}
        versions={loaded.items}
        total={loaded.total}
        isLoading={loading}
        error={error}
        onLoadMore={loaded.cursor ? loadMore : undefined}
      />
    </div>
  );
}
