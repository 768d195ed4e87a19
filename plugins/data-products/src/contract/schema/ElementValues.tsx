import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ContractElement, JsonValue } from '@data-mesh/data-contract';
import { useCounted } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { Fold } from '../Fold';
import { DetailsPart } from './DetailsPart';
import styles from './schema.module.css';

/** As many values as are read at a glance; some columns allow thousands. */
const SHOWN = 30;

function asText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function Values(props: { values: readonly [value: string, about?: string][] }) {
  return (
    <ul className={styles.values}>
      {props.values.map(([value, about], index) => (
        <li key={index}>
          <code>{value}</code>
          {about && ` ${about}`}
        </li>
      ))}
    </ul>
  );
}

function LongValues(props: {
  title: string;
  values: readonly [value: string, about?: string][];
}) {
  const { title, values } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const more = values.length - SHOWN;
  if (values.length === 0) return null;
  return (
    <DetailsPart title={title}>
      <Values values={values.slice(0, SHOWN)} />
      {more > 0 && (
        <Fold title={t('contract.more', counted(more))}>
          <Values values={values.slice(SHOWN)} />
        </Fold>
      )}
    </DetailsPart>
  );
}

/** The values of a column: examples, what is allowed, and how they are limited. */
export function ElementValues(props: { element: ContractElement }) {
  const { element } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (element.kind === 'object') return null;
  const { examples, enum: allowed, logicalTypeOptions = {} } = element.element;
  return (
    <>
      <LongValues
        title={t('contract.schema.details.examples')}
        values={examples.map(value => [asText(value)])}
      />
      <LongValues
        title={t('contract.schema.details.enum')}
        values={allowed.map(({ value, label, description }) => [
          asText(value),
          [label, description].filter(Boolean).join(': '),
        ])}
      />
      <LongValues
        title={t('contract.schema.details.typeOptions')}
        values={Object.entries(logicalTypeOptions).map(([name, value]) => [
          `${name}: ${asText(value)}`,
        ])}
      />
    </>
  );
}
