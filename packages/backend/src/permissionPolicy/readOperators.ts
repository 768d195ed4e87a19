import { Config } from '@backstage/config';
import { readEntityRef } from '../configuration/readEntityRef';

const OPERATORS = 'dataProducts.operators';

/**
 * Reads who runs the portal: full references of groups and users.
 *
 * @throws InputError if one is not a full reference of a group or user.
 */
export function readOperators(options: { config: Config }): string[] {
  const values = options.config.getOptionalStringArray(OPERATORS) ?? [];
  return values.map((value, index) =>
    readEntityRef({
      value,
      kinds: ['group', 'user'],
      path: `${OPERATORS}[${index}]`,
      example: 'group:default/data-platform',
    }),
  );
}
