import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * Checks that a configured value is a full entity reference of one of the kinds.
 *
 * @throws InputError that names the path of the value and shows the example.
 */
export function readEntityRef(options: {
  value: string;
  kinds: string[];
  path: string;
  example: string;
}): string {
  const { value, kinds, path, example } = options;
  const entityRef = fullEntityRef(value);
  if (!entityRef || !kinds.includes(parseEntityRef(entityRef).kind)) {
    throw new InputError(
      `${path} must be a full reference such as "${example}", got "${value}"`,
    );
  }
  return entityRef;
}

function fullEntityRef(value: string): string | undefined {
  try {
    const entityRef = stringifyEntityRef(parseEntityRef(value));
    return entityRef === value.toLocaleLowerCase('en-US')
      ? entityRef
      : undefined;
  } catch {
    return undefined;
  }
}
