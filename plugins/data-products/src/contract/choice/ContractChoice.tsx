import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { useNumbers } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import type { Choice } from './useChosenContract';

/** Which of the contracts of a product is shown. */
export function ContractChoice(props: {
  choices: readonly Choice[];
  chosen: string;
  onChoose(entityRef: string): void;
}) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const name = ({ entityRef, title, isVisible, ports }: Choice) =>
    t(
      isVisible
        ? 'contract.choice.option'
        : 'contract.choice.optionNotInCatalog',
      {
        contract: title ?? parseEntityRef(entityRef).name,
        ports: ports.join(', '),
      },
    );
  return (
    <Select
      label={t('contract.choice.label', {
        total: numbers.format(props.choices.length),
      })}
      options={props.choices.map(choice => ({
        value: choice.entityRef,
        label: name(choice),
      }))}
      selectedKey={props.chosen}
      onSelectionChange={key => props.onChoose(String(key))}
    />
  );
}
