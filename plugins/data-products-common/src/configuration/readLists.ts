import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * The lists of texts below a key of the app-config; a list that is not set
 * keeps its default.
 *
 * @public
 * @throws InputError for a key that is no setting, and an error that names the
 *   path of a value that is no list of texts
 */
export function readLists<T extends object>(options: {
  config: Config;
  /** Such as `dataProducts.personalData`. */
  path: string;
  /** Every setting there is, with its default. */
  defaults: T;
}): T {
  const { config, path, defaults } = options;
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
