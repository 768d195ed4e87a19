import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { DocumentText } from '../document';
import { useRevealed } from '../lists';
import { dataProductsTranslationRef } from '../translation';
import styles from './contract.module.css';

/** As much as is read before the eye moves on. */
const SHOWN = 1200;

/** A text of a document, of which the rest opens on demand if it is long. */
export function LongText(props: { text: string }) {
  const { text } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const { reveal, refOf } = useRevealed();
  if (text.length <= SHOWN * 1.2) return <DocumentText text={text} />;
  return isWhole ? (
    <div ref={refOf('whole')} tabIndex={-1} className={styles.longText}>
      <DocumentText text={text} />
    </div>
  ) : (
    <div>
      <DocumentText text={`${text.slice(0, SHOWN).trimEnd()}…`} />
      <Button
        size="small"
        variant="secondary"
        onPress={() => {
          reveal('whole');
          setWhole(true);
        }}
      >
        {t('contract.readAll')}
      </Button>
    </div>
  );
}
