import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { DocumentText } from '../document';
import { dataProductsTranslationRef } from '../translation';

/** As much as is read before the eye moves on. */
const SHOWN = 1200;

/** A text of a document, of which the rest opens on demand if it is long. */
export function LongText(props: { text: string }) {
  const { text } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= SHOWN * 1.2)
    return <DocumentText text={text} />;
  return (
    <div>
      <DocumentText text={`${text.slice(0, SHOWN).trimEnd()}…`} />
      <Button size="small" variant="secondary" onPress={() => setWhole(true)}>
        {t('contract.readAll')}
      </Button>
    </div>
  );
}
