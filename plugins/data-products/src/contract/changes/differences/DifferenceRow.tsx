import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Difference } from '@data-mesh/data-contract';
import type { Ref } from 'react';
import { StatusWord } from '../../../status';
import { dataProductsTranslationRef } from '../../../translation';
import { impacts } from '../impacts';
import { Subject } from './Subject';
import { Values } from './Values';
import styles from '../changes.module.css';

const KINDS = {
  added: 'contract.changes.kind.added',
  removed: 'contract.changes.kind.removed',
  changed: 'contract.changes.kind.changed',
  renamed: 'contract.changes.kind.renamed',
  moved: 'contract.changes.kind.moved',
} as const;

/** One difference: what, why it matters, before and after, where, and whom it hurts. */
export function DifferenceRow(props: {
  difference: Difference;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { difference } = props;
  const { impact, kind, path, reason, hurts, step, rule } = difference;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { icon, tone, key } = impacts[impact];
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.difference}>
      <div className={styles.head}>
        <StatusWord icon={icon} tone={tone}>
          {t(key)}
        </StatusWord>
        <strong>
          <Subject difference={difference} />
        </strong>
        <span className={styles.kind}>{t(KINDS[kind])}</span>
      </div>
      <Text as="p" variant="body-medium">
        {reason}
      </Text>
      <Values difference={difference} />
      <div className={styles.place}>
        <code>{path}</code>
        {hurts.includes('consumers') && (
          <span>{t('contract.changes.differences.hurtsConsumers')}</span>
        )}
        {hurts.includes('producers') && (
          <span>{t('contract.changes.differences.hurtsProducers')}</span>
        )}
        {step !== 'none' && (
          <span>
            {t('contract.changes.differences.step', {
              step: t(`contract.changes.step.${step}`),
            })}
          </span>
        )}
        <span>{t('contract.changes.differences.rule', { rule })}</span>
      </div>
    </li>
  );
}
