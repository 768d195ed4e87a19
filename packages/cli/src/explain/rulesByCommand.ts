import { compatRules, diffRules, Rule, validationRules } from '../rules';

/** The rules of each command that has some. */
export const rulesByCommand: Readonly<Record<string, readonly Rule[]>> = {
  validate: validationRules,
  diff: diffRules,
  compat: compatRules,
};
