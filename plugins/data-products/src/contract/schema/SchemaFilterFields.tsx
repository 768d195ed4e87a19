import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, SearchField } from '@backstage/ui';
import { dataProductsTranslationRef } from '../../translation';
import type { SchemaFilter } from './filterTree';
import styles from './schema.module.css';

/** Looks for elements by words, by personal data, by findings. */
export function SchemaFilterFields(props: {
  filter: SchemaFilter;
  hasFindings: boolean;
  onChange(filter: SchemaFilter): void;
}) {
  const { filter, hasFindings, onChange } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div className={styles.filter}>
      <SearchField
        className={styles.search}
        aria-label={t('contract.schema.filter')}
        placeholder={t('contract.schema.filterPlaceholder')}
        size="small"
        value={filter.text}
        onChange={text => onChange({ ...filter, text })}
      />
      <Checkbox
        isSelected={filter.onlyPersonal}
        onChange={onlyPersonal => onChange({ ...filter, onlyPersonal })}
      >
        {t('contract.schema.onlyPersonal')}
      </Checkbox>
      {hasFindings && (
        <Checkbox
          isSelected={filter.onlyFindings}
          onChange={onlyFindings => onChange({ ...filter, onlyFindings })}
        >
          {t('contract.schema.onlyFindings')}
        </Checkbox>
      )}
    </div>
  );
}
