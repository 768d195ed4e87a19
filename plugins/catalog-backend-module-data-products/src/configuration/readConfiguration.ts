import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  defaultOwnershipConfiguration,
  defaultPersonalDataConfiguration,
  type OwnershipConfiguration,
  type PersonalDataConfiguration,
} from '@data-mesh/data-contract';

/** What the operator decides about reading documents. */
export interface DataProductsConfiguration {
  ownership: OwnershipConfiguration;
  personalData: PersonalDataConfiguration;
}

/** The lists below a key; a list that is not set keeps its default. */
function readLists<T extends object>(
  config: Config,
  path: string,
  defaults: T,
): T {
  const section = config.getOptionalConfig(path);
  const known = Object.keys(defaults);
  const unknown = section?.keys().find(key => !known.includes(key));
  if (unknown) {
    throw new InputError(
      `${path}.${unknown} is no setting; there are ${known.join(', ')}`,
    );
  }
  const lists = known.flatMap(key => {
    const list = section?.getOptionalStringArray(key);
    return list ? [[key, list]] : [];
  });
  return { ...defaults, ...Object.fromEntries(lists) };
}

/**
 * Reads `dataProducts` of the app-config.
 *
 * @throws an error that names the path of a wrong value
 */
export function readConfiguration(config: Config): DataProductsConfiguration {
  return {
    ownership: readLists(
      config,
      'dataProducts.ownership',
      defaultOwnershipConfiguration,
    ),
    personalData: readLists(
      config,
      'dataProducts.personalData',
      defaultPersonalDataConfiguration,
    ),
  };
}
