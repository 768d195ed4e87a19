import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Finding } from '@data-mesh/data-contract';
import type { Ref } from 'react';
import { SafeLink } from '../document';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';
import { severities } from './severities';
import styles from './findings.module.css';

/** One thing that is wrong: how grave, what, what to do, where. */
export function FindingRow(props: {
  finding: Finding;
  /** Where to see the line, if there is an address for it. */
  href?: string;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { finding, href } = props;
  const { rule, severity, message, remedy, path, line, column } = finding;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { icon, tone, key } = severities[severity] ?? severities.info;
  const place =
    line &&
    (column
      ? t('findings.lineAndColumn', { line: `${line}`, column: `${column}` })
      : t('findings.line', { line: `${line}` }));
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.finding}>
      <Text as="p" variant="body-medium">
        <StatusWord icon={icon} tone={tone}>
          <strong>{t(key)}</strong>
        </StatusWord>
        {': '}
        {message}
      </Text>
      {remedy && (
        <Text as="p" variant="body-medium">
          {remedy}
        </Text>
      )}
      <div className={styles.place}>
        <code>{path || t('findings.wholeDocument')}</code>
        {/* The first line says no more than that it is the document. */}
        {place && (path || line > 1) && <SafeLink to={href}>{place}</SafeLink>}
        <span>{t('findings.rule', { rule })}</span>
      </div>
    </li>
  );
}
