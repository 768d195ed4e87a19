import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { type Revealed } from '../../../lists';
import { useCounted } from '../../../language';
import { dataProductsTranslationRef } from '../../../translation';
import { rowKey, type ShownRow } from './foldRows';
import { LineCell } from './LineCell';
import styles from './documents.module.css';

/** Rows of two documents: two columns, or one below the other where it is narrow. */
export function LineTable(props: {
  rows: readonly ShownRow[];
  older: string;
  newer: string;
  refOf: Revealed['refOf'];
  onOpen(from: number): void;
}) {
  const { rows, older, newer, refOf, onOpen } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <div className={styles.frame}>
      <div
        role="table"
        aria-label={t('contract.changes.documents.region')}
        className={styles.table}
      >
        <div role="row" className={styles.row}>
          <div role="columnheader" className={styles.column}>
            {t('contract.changes.documents.older', { version: older })}
          </div>
          <div role="columnheader" className={styles.column}>
            {t('contract.changes.documents.newer', { version: newer })}
          </div>
        </div>
        {rows.map(shown =>
          shown.type === 'fold' ? (
            <div
              key={rowKey(shown)}
              ref={refOf(rowKey(shown))}
              role="row"
              tabIndex={-1}
              className={styles.fold}
            >
              <div role="cell" aria-colspan={2}>
                <Button
                  size="small"
                  variant="tertiary"
                  onPress={() => onOpen(shown.from)}
                >
                  {t('contract.changes.documents.fold', counted(shown.count))}
                </Button>
              </div>
            </div>
          ) : (
            <div
              key={rowKey(shown)}
              ref={refOf(rowKey(shown))}
              role="row"
              tabIndex={-1}
              className={`${styles.row} ${
                shown.row.type === 'same' ? styles.equal : ''
              }`}
            >
              {(['older', 'newer'] as const).map(side => (
                <LineCell
                  key={side}
                  side={side}
                  type={shown.row.type}
                  line={shown.row[side]}
                />
              ))}
            </div>
          ),
        )}
      </div>
    </div>
  );
}
