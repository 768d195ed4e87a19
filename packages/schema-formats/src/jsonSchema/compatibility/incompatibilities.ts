import {
  CompatibilityProfile,
  Incompatibility,
} from '../../compatibility/types';
import { constraints } from './constraints';
import { obstacle } from './constraints/Constraint';
import { canonicalJson } from '../../reading/json';
import { Judge, TooComplexError } from './Judge';
import { JsonSchema } from '../reading/parseJsonSchema';
import { listObstacles } from './verdict';

/** Why a reader does not take all that obeys the writer's schema. */
export function jsonSchemaIncompatibilities(options: {
  reader: JsonSchema;
  writer: JsonSchema;
  profile: CompatibilityProfile;
}): Incompatibility[] {
  const { reader, writer, profile } = options;
  if (canonicalJson(reader.value) === canonicalJson(writer.value)) {
    return [];
  }
  try {
    const judge = new Judge(profile, constraints);
    return listObstacles(judge.start(writer.root, reader.root));
  } catch (error) {
    // A caller may have left little room on the stack.
    if (error instanceof TooComplexError || error instanceof RangeError) {
      return [
        obstacle(
          'too-complex',
          '',
          'The schemas refer to each other or to their branches in so many ways that comparing them would take too long.',
        ),
      ];
    }
    throw error;
  }
}
