import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DataMeshDocument } from '@data-mesh/backstage-plugin-data-products-common';
import { EntityLink } from '../document';
import { PersonalDataWord } from '../ports/PersonalDataWord';
import { LifecycleWord } from '../product/LifecycleWord';
import { StatusWords } from '../status/StatusWords';
import { useEntityStatus } from '../status/useEntityStatus';
import { dataProductsTranslationRef } from '../translation';
import styles from './search.module.css';

/** What to know of a hit before opening it. */
export function HitFacts(props: { document: Partial<DataMeshDocument> }) {
  const { kind, version, domain, lifecycle, personalData } = props.document;
  const { namespace, name } = props.document;
  const status = useEntityStatus(
    kind && name ? stringifyEntityRef({ kind, namespace, name }) : undefined,
  );
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div className={styles.facts}>
      <span>
        {t(kind === 'API' ? 'search.type.contract' : 'search.type.product')}
      </span>
      {version && <span>{t('ports.contract.version', { version })}</span>}
      {/* Active is what one expects. */}
      {lifecycle && lifecycle !== 'active' && (
        <LifecycleWord lifecycle={lifecycle} />
      )}
      <StatusWords status={status} onlyWrong />
      {domain && <EntityLink entity={domain} />}
      {personalData && personalData !== 'no' && (
        <PersonalDataWord personalData={personalData} />
      )}
    </div>
  );
}
