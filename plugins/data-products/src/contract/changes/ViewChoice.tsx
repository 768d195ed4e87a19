import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiFileTextLine, RiHistoryLine } from '@remixicon/react';
import { dataProductsTranslationRef } from '../../translation';
import type { ContractViewName } from './address/useContractView';

/** Whether to see what a contract promises, or what changed in it. */
export function ViewChoice(props: {
  view: ContractViewName;
  onChoose(view: ContractViewName): void;
}) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <ToggleButtonGroup
      aria-label={t('contract.changes.views.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.view]}
      onSelectionChange={keys =>
        props.onChoose(keys.has('changes') ? 'changes' : 'contract')
      }
    >
      <ToggleButton id="contract" iconStart={<RiFileTextLine />}>
        {t('contract.changes.views.contract')}
      </ToggleButton>
      <ToggleButton id="changes" iconStart={<RiHistoryLine />}>
        {t('contract.changes.views.changes')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
