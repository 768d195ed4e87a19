import type { Config } from '@backstage/config';
import {
  readLists,
  readPersonalDataConfiguration,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  defaultOwnershipConfiguration,
  type OwnershipConfiguration,
  type PersonalDataConfiguration,
} from '@data-mesh/data-contract';

/** What the operator decides about reading documents. */
export interface DataProductsConfiguration {
  ownership: OwnershipConfiguration;
  personalData: PersonalDataConfiguration;
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
  };
}
