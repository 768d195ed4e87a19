import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const PATH = 'dataProducts.operators';

/**
 * Reads the users and groups who decide where nobody else may.
 *
 * @returns full references
 * @throws InputError if one of them is no reference
 */
export function readOperators(config: Config): ReadonlySet<string> {
  const refs = config.getOptionalStringArray(PATH) ?? [];
  return new Set(
    refs.map((ref, index) => {
      try {
        return stringifyEntityRef(
          parseEntityRef(ref, {
            defaultKind: 'Group',
            defaultNamespace: DEFAULT_NAMESPACE,
          }),
        );
      } catch {
        throw new InputError(
          `${PATH}[${index}] must be a reference, such as group:default/platform, got "${ref}"`,
        );
      }
    }),
  );
}
