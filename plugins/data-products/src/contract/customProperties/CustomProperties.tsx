import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CustomProperty } from '@data-mesh/data-contract';
import { useNumbers } from '../../language';
import { Fact, FactList } from '../../product/FactList';
import { dataProductsTranslationRef } from '../../translation';
import { Fold } from '../Fold';

/** What no standard knows, folded: most readers do not need it. */
export function CustomProperties(props: {
  customProperties: readonly CustomProperty[];
}) {
  const { customProperties } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  if (customProperties.length === 0) return null;
  return (
    <Fold
      title={t('contract.customProperties.title', {
        total: numbers.format(customProperties.length),
      })}
    >
      <FactList>
        {customProperties.map(({ property, value, description }, index) => (
          <Fact key={index} name={property}>
            {typeof value === 'string' ? value : JSON.stringify(value ?? null)}
            {description && ` (${description})`}
          </Fact>
        ))}
      </FactList>
    </Fold>
  );
}
