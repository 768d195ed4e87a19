import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useRevealed } from '../../../lists';
import { dataProductsTranslationRef } from '../../../translation';
import { beginningOf } from './valueText';
import styles from '../changes.module.css';

/** A text of a document, sign by sign, of which the rest opens on demand if it is long. */
export function ShortText(props: {
  text: string;
  /** How much of it is shown at first. */
  characters?: number;
}) {
  const { text, characters } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const { reveal, refOf } = useRevealed();
  const beginning = beginningOf({ text, characters });
  if (beginning === undefined) return <code>{text}</code>;
  return isWhole ? (
    // Reachable by keyboard, since a long one scrolls.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <code ref={refOf('whole')} tabIndex={0} className={styles.whole}>
      {text}
    </code>
  ) : (
    <>
      <code>{beginning}</code>
      <Button
        className={styles.showAll}
        size="small"
        variant="secondary"
        onPress={() => {
          reveal('whole');
          setWhole(true);
        }}
      >
        {t('contract.changes.differences.showAll')}
      </Button>
    </>
  );
}
