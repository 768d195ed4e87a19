import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { dataProductsTranslationRef } from '../translation';
import { isProblemKind, problemKinds } from './problemKinds';
import { fullEntityRef, type ProblemFilter } from './useProblemFilter';
import styles from './problems.module.css';

const ALL = 'all';

/** Chooses which problems are shown: by kind, and by the entity that they concern. */
export function ProblemFilterFields(props: {
  filter: ProblemFilter;
  onChange(filter: ProblemFilter): void;
}) {
  const { filter, onChange } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [entity, setEntity] = useState(filter.entityRef ?? '');
  const [invalid, setInvalid] = useState(false);
  useEffect(() => setEntity(filter.entityRef ?? ''), [filter.entityRef]);

  const apply = () => {
    const entityRef = entity.trim() ? fullEntityRef(entity) : undefined;
    setInvalid(Boolean(entity.trim()) && !entityRef);
    if (entityRef !== filter.entityRef && (entityRef || !entity.trim())) {
      onChange({ ...filter, entityRef });
    }
  };
  return (
    <form
      className={styles.filter}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        apply();
      }}
    >
      <Select
        className={styles.kindFilter}
        label={t('problems.kind.label')}
        selectedKey={filter.kind ?? ALL}
        onSelectionChange={key => {
          const kind = String(key);
          onChange({ ...filter, kind: isProblemKind(kind) ? kind : undefined });
        }}
        options={[
          { value: ALL, label: t('problems.kind.all') },
          ...Object.entries(problemKinds).map(([value, { key }]) => ({
            value,
            label: t(key),
          })),
        ]}
      />
      <TextField
        className={styles.entityFilter}
        label={t('problems.entity.label')}
        placeholder={t('problems.entity.placeholder')}
        value={entity}
        onChange={setEntity}
        onBlur={apply}
        isInvalid={invalid}
        description={invalid ? t('problems.entity.invalid') : undefined}
      />
    </form>
  );
}
