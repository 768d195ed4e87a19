import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Select } from '@backstage/ui';
import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import { RiArrowLeftRightLine } from '@remixicon/react';
import { dataProductsTranslationRef } from '../../../translation';
import type { VersionNames } from '../useVersionNames';
import styles from '../changes.module.css';

/** Chooses the two versions that are compared. */
export function VersionFields(props: {
  versions: readonly ContractVersion[];
  names: VersionNames;
  older: string;
  newer: string;
  onChoose(pair: { older: string; newer: string }): void;
}) {
  const { versions, names, older, newer, onChoose } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  // One text that two contracts had has one key: the first stands for both.
  const labels = new Map<string, string>();
  for (const version of versions) {
    if (!labels.has(version.key)) labels.set(version.key, names.full(version));
  }
  const options = [...labels].map(([value, label]) => ({ value, label }));
  return (
    <div className={styles.fields}>
      <Select
        className={styles.field}
        label={t('contract.changes.compare.from')}
        options={options}
        selectedKey={older}
        onSelectionChange={key => onChoose({ older: String(key), newer })}
      />
      <ButtonIcon
        variant="secondary"
        icon={<RiArrowLeftRightLine />}
        aria-label={t('contract.changes.compare.swap')}
        onPress={() => onChoose({ older: newer, newer: older })}
      />
      <Select
        className={styles.field}
        label={t('contract.changes.compare.to')}
        options={options}
        selectedKey={newer}
        onSelectionChange={key => onChoose({ older, newer: String(key) })}
      />
    </div>
  );
}
