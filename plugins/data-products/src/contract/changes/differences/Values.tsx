import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Difference, JsonValue } from '@data-mesh/data-contract';
import { dataProductsTranslationRef } from '../../../translation';
import { ShortText } from './ShortText';
import { valueText } from './valueText';
import styles from '../changes.module.css';

function Value(props: { name: string; value?: JsonValue }) {
  const { name, value } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div className={styles.value}>
      <dt>{name}</dt>
      <dd>
        {value === undefined ? (
          <em>{t('contract.changes.differences.notThere')}</em>
        ) : (
          <ShortText text={valueText(value)} />
        )}
      </dd>
    </div>
  );
}

/** What stood in the document before, and what stands there now, beside each other. */
export function Values(props: {
  difference: Pick<Difference, 'older' | 'newer'>;
}) {
  const { older, newer } = props.difference;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (older === undefined && newer === undefined) return null;
  return (
    <dl className={styles.values}>
      <Value name={t('contract.changes.differences.before')} value={older} />
      <Value name={t('contract.changes.differences.after')} value={newer} />
    </dl>
  );
}
