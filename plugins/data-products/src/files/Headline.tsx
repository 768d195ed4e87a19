import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCounted, useNumbers } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import type { Totals } from './useTotals';

/** The answer in one sentence: how many files do not load. */
export function Headline(props: { totals: Totals }) {
  const { files, failing, conflicts, unconfirmed = 0, some } = props.totals;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
  const waiting =
    unconfirmed > 0
      ? ` ${t('files.headline.unconfirmed', counted(unconfirmed))}`
      : '';
  if (failing === undefined || conflicts === undefined) {
    return (
      <>
        {some
          ? t('files.headline.one', { only: t('files.headline.uncounted') })
          : t('files.headline.allLoadUncounted')}
      </>
    );
  }
  if (failing === 0 && conflicts === 0) {
    return (
      <>
        {files === undefined
          ? t('files.headline.allLoadUncounted')
          : t('files.headline.allLoad', counted(files))}
        {waiting}
      </>
    );
  }
  if (failing === 0) {
    return (
      <>
        {t('files.headline.one', {
          only: t('files.headline.conflictsOnly', counted(conflicts)),
        })}
        {waiting}
      </>
    );
  }
  const failed =
    files !== undefined && files >= failing
      ? t('files.headline.failingOf', {
          ...counted(failing),
          files: numbers.format(files),
        })
      : t('files.headline.failing', counted(failing));
  return (
    <>
      {conflicts > 0
        ? t('files.headline.both', {
            failing: failed,
            conflicts: t('files.headline.conflicts', counted(conflicts)),
          })
        : t('files.headline.one', { only: failed })}
      {waiting}
    </>
  );
}
