import { Incompatibility } from '../compatibility/types';
import { OdcsRuleId } from './rules';

export function obstacle(
  rule: OdcsRuleId,
  path: string,
  reason: string,
): Incompatibility {
  return { rule, path, reason };
}
