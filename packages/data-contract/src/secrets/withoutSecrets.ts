import { formatPath } from '../findings/wording';
import type { DataContractDescriptor } from '../model';
import { Allowed } from './allowed';
import { maskValue } from './maskValue';
import type { MaskedSecret, SecretSettings } from './types';

/**
 * A contract with `•••` in the place of every password, key and token, and the
 * places of those that were found now or masked before. The `id`, the version and
 * the names of tables and columns are never masked. What has no secret in it is the
 * same object as before.
 *
 * @public
 */
export function withoutSecrets(options: {
  contract: DataContractDescriptor;
  secrets?: SecretSettings;
}): {
  contract: DataContractDescriptor;
  masked: MaskedSecret[];
} {
  const { value, masked } = maskValue({
    value: options.contract,
    allowed: Allowed.of(options.secrets),
  });
  return {
    contract: value as DataContractDescriptor,
    masked: masked.map(path => ({ path: formatPath(path) })),
  };
}
