import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  describeQualityRules,
  type Finding,
  type QualityRule,
  type QualityRuleWording,
  textWithoutSecrets,
} from '@data-mesh/data-contract';
import { Snippet } from '../../copying/Snippet';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import { findingsAt } from '../findingsHere/placeFindings';
import { Fold } from '../Fold';
import { DefinitionLinks } from '../terms/DefinitionLinks';
import { useQualityWords } from './useQualityWords';
import styles from '../contract.module.css';

function useFacts(rule: QualityRule): string[] {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { severity, dimension, schedule, scheduler, businessImpact, method } =
    rule;
  const facts: (string | undefined)[] = [
    severity && t('contract.quality.severity', { severity }),
    dimension && t('contract.quality.dimension', { dimension }),
    schedule &&
      (scheduler
        ? t('contract.quality.scheduleBy', { schedule, scheduler })
        : t('contract.quality.schedule', { schedule })),
    method && t('contract.quality.method', { method }),
    businessImpact && t('contract.quality.impact', { impact: businessImpact }),
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}

function Rule(props: {
  wording: QualityRuleWording;
  findings: readonly Finding[];
}) {
  const { wording, findings } = props;
  const { rule, statement, documentPath } = wording;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { demand, argument } = useQualityWords();
  const facts = useFacts(rule);
  const said = demand(wording);
  // A query or a check by name is understood by what its author says of it.
  const byAuthor = rule.description ?? rule.name;
  const isPlain =
    statement.kind === 'metric' || statement.kind === 'other-metric';
  const [first, second] = isPlain ? [said, byAuthor] : [byAuthor, said];
  return (
    <li>
      <Text as="p" variant="body-medium" weight="bold">
        {first ?? second ?? t('contract.quality.words')}
      </Text>
      {first && second && (
        <Text as="p" variant="body-medium">
          {second}
        </Text>
      )}
      {'arguments' in statement &&
        statement.arguments.map(item => (
          <Text key={item.name} as="p" variant="body-medium">
            {argument(item)}
          </Text>
        ))}
      {facts.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {facts.join(' · ')}
        </Text>
      )}
      {statement.kind === 'query' && (
        <Fold title={t('contract.quality.query.show')}>
          <Snippet text={textWithoutSecrets({ text: statement.query }).text} />
        </Fold>
      )}
      {statement.kind === 'engine' && statement.implementation && (
        <Fold title={t('contract.quality.engine.show')}>
          <Snippet
            text={textWithoutSecrets({ text: statement.implementation }).text}
          />
        </Fold>
      )}
      <DefinitionLinks definitions={rule.authoritativeDefinitions} />
      <FindingsHere findings={findingsAt({ findings, documentPath })} />
    </li>
  );
}

/** Quality rules in words, each with what is wrong in its place. */
export function QualityRules(props: {
  rules: readonly QualityRule[];
  /** Where the element stands that has them; empty for the contract. */
  documentPath: string;
  findings?: readonly Finding[];
}) {
  const { rules, documentPath, findings = [] } = props;
  return (
    <ul className={styles.list}>
      {describeQualityRules({ rules, documentPath }).map(wording => (
        <Rule
          key={wording.documentPath}
          wording={wording}
          findings={findings}
        />
      ))}
    </ul>
  );
}
