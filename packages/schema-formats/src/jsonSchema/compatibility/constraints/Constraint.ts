import {
  CompatibilityProfile,
  Incompatibility,
} from '../../../compatibility/types';
import { pointerTo } from '../../../reading/json';
import type { Judge } from '../Judge';
import { Kind } from '../../reading/kinds';
import { JsonSchemaRuleId } from '../rules';
import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, Verdict, isFit } from '../verdict';
import { WriterView } from '../WriterView';

/** What a constraint is checked with. */
export interface ConstraintContext {
  judge: Judge;
  /** What is known of the data. */
  view: WriterView;
  /** The schema whose keywords are checked. */
  reader: SchemaNode;
  profile: CompatibilityProfile;
}

/** A group of keywords of a reader: what of the writer they do not take. */
export interface Constraint {
  /** The kinds of values that they are about; absent for all. */
  kinds?: readonly Kind[];
  /** Whether nothing else has to be asked if this one is in the way: no other constraint, and no case of the writer alone. */
  isDecisive?: boolean;
  check: (context: ConstraintContext) => Obstacle[];
}

export function obstacle(
  rule: JsonSchemaRuleId,
  path: string,
  reason: string,
): Incompatibility {
  return { rule, path, reason };
}

/** The verdict over a part, if it is in the way. */
export function obstaclesOf(...verdicts: Verdict[]): Verdict[] {
  return verdicts.filter(verdict => !isFit(verdict));
}

/** The place of a keyword of the reader. */
export function placeOf(reader: SchemaNode, ...keys: (string | number)[]) {
  return pointerTo(reader.pointer, ...keys);
}
