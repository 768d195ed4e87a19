import type { Config } from '@backstage/config';
import {
  readFindingRules,
  readLists,
  readPersonalDataConfiguration,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  defaultOwnershipConfiguration,
  type FindingRuleSettings,
  type OwnershipConfiguration,
  type PersonalDataConfiguration,
  type SecretSettings,
} from '@data-mesh/data-contract';

/** What the operator decides about reading documents. */
export interface DataProductsConfiguration {
  ownership: OwnershipConfiguration;
  personalData: PersonalDataConfiguration;
  /** Rules that weigh otherwise here than by default. */
  rules: FindingRuleSettings;
  /** What is no secret here. */
  secrets: SecretSettings;
}

/**
 * Reads `dataProducts` of the app-config.
 *
 * @throws an error that names the path of a wrong value
 */
export function readConfiguration(config: Config): DataProductsConfiguration {
  return {
    ownership: readLists({
      config,
      path: 'dataProducts.ownership',
      defaults: defaultOwnershipConfiguration,
    }),
    personalData: readPersonalDataConfiguration(config),
    rules: readFindingRules(config),
    secrets: readLists({
      config,
      path: 'dataProducts.secrets',
      defaults: { allow: [] },
    }),
  };
}
