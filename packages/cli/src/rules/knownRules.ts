import {
  changeRules,
  configurableFindingRules,
  findingRules,
  FindingSeverity,
  Impact,
} from '@data-mesh/data-contract';
import { compatibilityRules } from '@data-mesh/schema-formats';
import { commandRules, rulesOfCommand } from './commandRules';
import { Rule } from './types';

/** What each impact means for a report that knows severities only, and what to do in general. */
const impacts: Record<Impact, { severity: FindingSeverity; remedy: string }> = {
  breaking: {
    severity: 'error',
    remedy:
      'Keep what readers rely on; else raise the first number of the version and give them time to follow.',
  },
  risky: {
    severity: 'warning',
    remedy: 'Raise the version, and tell those who rely on it.',
  },
  safe: { severity: 'info', remedy: 'Nobody has to do anything.' },
};

/** What `validate` knows: rules about documents, and about files. */
export const validationRules: readonly Rule[] = [
  ...findingRules,
  ...rulesOfCommand('validate'),
];

/** Those that can be switched off or weigh otherwise: what cannot be read cannot be used, whatever one says. */
export const configurableRuleIds: readonly string[] = [
  ...configurableFindingRules,
  ...commandRules.filter(({ command }) => command === 'validate'),
].map(({ id }) => id);

/** What `diff` knows: rules about changes, and about files. */
export const diffRules: readonly Rule[] = [
  ...rulesOfCommand('diff'),
  ...changeRules.map(({ id, title, explanation, impact }) => ({
    id,
    summary: title,
    explanation,
    ...impacts[impact],
  })),
];

/** What `compat` knows. Formats may share an id; then the first one stands for both. */
export const compatRules: readonly Rule[] = [
  ...rulesOfCommand('compat'),
  ...compatibilityRules.map(rule => ({ ...rule, severity: 'error' as const })),
];
