import { CompatibilityFormat } from '../compatibility/format';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { odcsIncompatibilities } from './incompatibilities';
import { parseOdcs } from './parseOdcs';

export { odcsRules } from './rules';

/** Data contracts of ODCS. Registries know nothing of them, so all profiles are the same. */
export const odcsFormat: CompatibilityFormat<DataContractDescriptor> = {
  format: 'odcs',
  parse: parseOdcs,
  incompatibilities: odcsIncompatibilities,
};
