import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCounted, useNumbers } from '../language';
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
      {removals > 0 && (
        <> {t('problems.headline.removals', counted(removals))}</>
      )}
      {unconfirmed > 0 && (
        <> {t('problems.headline.unconfirmed', counted(unconfirmed))}</>
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
          ? t('problems.headline.one', {
              only: t('problems.headline.uncounted'),
            })
          : t('problems.headline.allLoadUncounted')}
      </>
    );
  }
  if (failing === 0 && conflicts === 0) {
    return (
      <>
        {files === undefined
          ? t('problems.headline.allLoadUncounted')
          : t('problems.headline.allLoad', counted(files))}
      </>
    );
  }
  if (failing === 0) {
    return (
      <>
        {t('problems.headline.one', {
          only: t('problems.headline.conflictsOnly', counted(conflicts)),
        })}
      </>
    );
  }
  const failed =
    files !== undefined && files >= failing
      ? t('problems.headline.failingOf', {
          ...counted(failing),
          files: numbers.format(files),
        })
      : t('problems.headline.failing', counted(failing));
  return (
    <>
      {conflicts > 0
        ? t('problems.headline.both', {
            failing: failed,
            conflicts: t('problems.headline.conflicts', counted(conflicts)),
          })
        : t('problems.headline.one', { only: failed })}
    </>
  );
}
