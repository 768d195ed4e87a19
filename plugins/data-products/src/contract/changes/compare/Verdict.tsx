import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Comparison } from '@data-mesh/data-contract';
import { RiCheckboxCircleLine, RiCloseCircleLine } from '@remixicon/react';
import { StatusWord } from '../../../status';
import { Fact, FactList } from '../../../product/FactList';
import { dataProductsTranslationRef } from '../../../translation';
import { ImpactCounts } from '../ImpactCounts';

/** Whether the step of the version tells readers enough: what the sentence is made of. */
export function Verdict(props: { comparison: Comparison }) {
  const { counts, version } = props.comparison;
  const { needed, declared, sufficient, suggested, older, newer } = version;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const step = t(`contract.changes.step.${declared}`);
  const tooLittle = suggested
    ? t('contract.changes.compare.notEnough', { version: suggested })
    : t('contract.changes.compare.notEnoughUnknown');
  return (
    <FactList>
      <Fact name={t('contract.changes.compare.impact')}>
        <ImpactCounts counts={counts} />
      </Fact>
      <Fact name={t('contract.changes.compare.needed')}>
        {t(`contract.changes.step.${needed}`)}
      </Fact>
      <Fact name={t('contract.changes.compare.declared')}>
        {older && newer
          ? t('contract.changes.compare.fromTo', { step, older, newer })
          : step}{' '}
        <StatusWord
          icon={sufficient ? RiCheckboxCircleLine : RiCloseCircleLine}
          tone={sufficient ? 'good' : 'bad'}
        >
          {sufficient ? t('contract.changes.compare.enough') : tooLittle}
        </StatusWord>
      </Fact>
    </FactList>
  );
}
