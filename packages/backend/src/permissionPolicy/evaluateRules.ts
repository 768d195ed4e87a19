import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { Person } from './audiences';
import { PortalRule } from './rules';

/**
 * Answers one question with the first rule that speaks of the permission: yes if one of its
 * audiences says yes, else under the conditions that they name, else no.
 * Nobody may do anything without signing in.
 */
export function evaluateRules(options: {
  rules: PortalRule[];
  permission: Permission;
  person: Person | undefined;
  operators: string[];
}): PolicyDecision {
  const { rules, permission, person, operators } = options;
  const rule = rules.find(candidate => speaksOf(candidate, permission));
  if (!rule || !person) return { result: AuthorizeResult.DENY };

  const decisions = rule.may.map(audience =>
    audience({ permission, person, operators }),
  );
  const allowed = decisions.find(
    decision => decision.result === AuthorizeResult.ALLOW,
  );
  return allowed ?? anyOf(decisions.filter(isConditional));
}

function speaksOf(
  { permissions }: PortalRule,
  permission: Permission,
): boolean {
  return typeof permissions === 'function'
    ? permissions(permission)
    : permissions.includes(permission.name);
}

function isConditional(
  decision: PolicyDecision,
): decision is ConditionalPolicyDecision {
  return decision.result === AuthorizeResult.CONDITIONAL;
}

function anyOf([first, ...rest]: ConditionalPolicyDecision[]): PolicyDecision {
  if (!first) return { result: AuthorizeResult.DENY };
  if (rest.length === 0) return first;
  return {
    ...first,
    conditions: {
      anyOf: [first.conditions, ...rest.map(decision => decision.conditions)],
    },
  };
}
