import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { evaluateRules } from './evaluateRules';
import { PortalRule } from './rules';

/** Answers the permission questions of the whole portal from a table of rules. */
export class PortalPermissionPolicy implements PermissionPolicy {
  readonly #rules: PortalRule[];
  readonly #operators: string[];

  static create(options: {
    rules: PortalRule[];
    operators: string[];
  }): PortalPermissionPolicy {
    return new PortalPermissionPolicy(options.rules, options.operators);
  }

  private constructor(rules: PortalRule[], operators: string[]) {
    this.#rules = rules;
    this.#operators = operators;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    return evaluateRules({
      rules: this.#rules,
      operators: this.#operators,
      permission,
      // The permission backend has fetched this for the whole batch; asking the user info
      // service again would be one more request for each question.
      person: user?.info,
    });
  }
}
