import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCounted, useNumbers } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import type { Totals } from './useTotals';

/** The answer in a sentence or two: how many files do not load, and which sources miss much. */
export function Headline(props: { totals: Totals }) {
  const { removals = 0, unconfirmed = 0 } = props.totals;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <>
      <FilesThatFail totals={props.totals} />
      {removals > 0 && <> {t('files.headline.removals', counted(removals))}</>}
      {unconfirmed > 0 && (
        <> {t('files.headline.unconfirmed', counted(unconfirmed))}</>
      )}
    </>
  );
}

function FilesThatFail(props: { totals: Totals }) {
  const { files, failing, conflicts, some } = props.totals;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
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
      </>
    );
  }
  if (failing === 0) {
    return (
      <>
        {t('files.headline.one', {
          only: t('files.headline.conflictsOnly', counted(conflicts)),
        })}
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
    </>
  );
}
