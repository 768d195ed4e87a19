import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { MaskedSecret } from '@data-mesh/data-contract';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';

/** As many places as one reads in a sentence. */
const NAMED = 3;

/** Says where a document holds a password, so that somebody takes it out and changes it. */
export function SecretWarning(props: { masked: readonly MaskedSecret[] }) {
  const { masked } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  if (masked.length === 0) return null;
  const names = masked
    .slice(0, NAMED)
    .map(({ path, line }) => {
      if (line === undefined) return path;
      return path
        ? t('useItNow.secret.at', { path, line: `${line}` })
        : t('useItNow.secret.atLine', { line: `${line}` });
    })
    .join('; ');
  const more = masked.length - NAMED;
  const places =
    more > 0
      ? t('useItNow.secret.more', {
          places: names,
          more: numbers.format(more),
        })
      : names;
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('useItNow.secret.title')}
      description={t('useItNow.secret.text', { places })}
    />
  );
}
