import { CustomProperty, JsonValue } from '../model';
import { Evaluation } from './Evaluation';
import { copyValue } from './evaluateScalar';
import { ObjectShape } from './shape';

/** What a document may carry besides its standard; the rest is only counted. */
export const maximumUnknownFields = 1000;

/**
 * Keeps the values of fields that the standard does not know where the
 * organisation's own fields stand, if the object has such a place. What the
 * document itself says there is never replaced.
 */
export function keepUnknownFields(options: {
  shape: ObjectShape;
  value: { [key: string]: JsonValue };
  keys: readonly string[];
  result: { [key: string]: JsonValue };
  evaluation: Evaluation;
}): void {
  const { shape, value, keys, result, evaluation } = options;
  if (!keys.length || !Object.hasOwn(shape.fields, 'customProperties')) {
    return;
  }
  // The field has this name in every shape, and was evaluated as such a list.
  const properties = (result.customProperties ??
    []) as unknown as CustomProperty[];
  const declared = new Set(properties.map(({ property }) => property));
  for (const property of keys) {
    // Whoever makes a mapping of the properties must not be harmed.
    if (declared.has(property) || property === '__proto__') {
      continue;
    }
    if (evaluation.keptUnknownFields === maximumUnknownFields) {
      break;
    }
    evaluation.keptUnknownFields += 1;
    properties.push({
      property,
      value: evaluation.at(property, () =>
        copyValue(value[property], evaluation),
      ),
    });
  }
  result.customProperties = properties as unknown as JsonValue;
}
