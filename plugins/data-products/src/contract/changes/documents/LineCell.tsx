import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { dataProductsTranslationRef } from '../../../translation';
import { ShortText } from '../differences/ShortText';
import type { Line, LineRow } from './compareLines';
import styles from './documents.module.css';

const SIGNS = { removed: '−', added: '+', same: '' } as const;
/** A line of a file that a machine wrote may be the whole file. */
const CHARACTERS = 400;

/** One line of one of the two documents: its number, a sign and a word if it differs, its text. */
export function LineCell(props: {
  side: 'older' | 'newer';
  type: LineRow['type'];
  line?: Line;
}) {
  const { side, type, line } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (!line) return <div role="cell" className={styles.empty} />;
  const differs = side === 'older' ? 'removed' : 'added';
  const looks = type === 'same' ? 'same' : differs;
  const words = {
    same: '',
    removed: t('contract.changes.documents.removed'),
    added: t('contract.changes.documents.added'),
    changed:
      side === 'older'
        ? t('contract.changes.documents.changedBefore')
        : t('contract.changes.documents.changedAfter'),
  };
  return (
    <div
      role="cell"
      className={`${styles.cell} ${styles[looks]} ${styles[side]}`}
    >
      <span className={styles.number}>{line.index + 1}</span>
      <span className={styles.sign} aria-hidden>
        {SIGNS[looks]}
      </span>
      {words[type] && <VisuallyHidden>{`${words[type]}: `}</VisuallyHidden>}
      <span className={styles.text}>
        <ShortText text={line.text} characters={CHARACTERS} />
      </span>
    </div>
  );
}
