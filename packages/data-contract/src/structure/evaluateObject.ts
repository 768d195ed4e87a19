import { JsonValue } from '../model';
import { holds } from './availability';
import { checkConstraint } from './constraints';
import { Evaluation } from './Evaluation';
import type { Evaluate } from './evaluateShape';
import { linkKind } from './links';
import {
  reportMissingField,
  reportNewerField,
  reportUnknownField,
  reportUnsafeLink,
} from './objectProblems';
import { resolveFields, ResolvedFields } from './resolveFields';
import { Field, ObjectShape } from './shape';
import { reportWrongType } from './wrongType';

type Mapping = { [key: string]: JsonValue };

export function evaluateObject(options: {
  shape: ObjectShape;
  value: JsonValue;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): JsonValue | undefined {
  const { shape, value, evaluation } = options;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return objectInstead(options);
  }
  const resolved = resolveFields({ shape, value, version: evaluation.version });
  const isOpen = holds(shape.open, evaluation.version);
  const result: Mapping = {};
  for (const key of Object.keys(value)) {
    const field = resolved.fields.get(key);
    if (field) {
      evaluateField({ ...options, value, key, field, isOpen, result });
    } else {
      reportUnknownField({ shape, key, isOpen, evaluation, resolved });
    }
  }
  for (const constraint of resolved.constraints) {
    checkConstraint({ constraint, value, evaluation });
  }
  return complete({ resolved, value, result, evaluation }) ? result : undefined;
}

function evaluateField(options: {
  shape: ObjectShape;
  value: Mapping;
  key: string;
  field: Field;
  isOpen: boolean;
  result: Mapping;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): void {
  const { key, field, isOpen, result, evaluation, evaluate } = options;
  const value = options.value[key];
  const read = () =>
    evaluation.at(key, () => evaluate(field.shape, value, evaluation));
  const isDefined = !field.foreign && holds(field, evaluation.version);
  if (!isDefined && !isOpen) {
    reportNewerField({ shape: options.shape, key, field, evaluation });
  }
  const cleaned = isDefined ? read() : evaluation.silently(read);
  if (cleaned === undefined) {
    return;
  }
  if (field.shape.kind === 'text' && field.shape.link) {
    storeLink({ key, text: String(cleaned), result, evaluation });
  } else {
    result[key] = cleaned;
  }
}

/** Only what a browser may follow stays a link; the rest is an address to be shown. */
function storeLink(options: {
  key: string;
  text: string;
  result: Mapping;
  evaluation: Evaluation;
}): void {
  const { key, text, result, evaluation } = options;
  const kind = linkKind(text);
  if (kind === 'link') {
    result[key] = text;
  } else if (kind === 'unsafe') {
    reportUnsafeLink({ key, text, evaluation });
  } else if (key === 'url') {
    result.address = text;
  }
}

/** Adds the lists that the document left out; false if the entry is useless. */
function complete(options: {
  resolved: ResolvedFields;
  value: Mapping;
  result: Mapping;
  evaluation: Evaluation;
}): boolean {
  const { resolved, value, result, evaluation } = options;
  for (const key of resolved.lists) {
    if (!Object.hasOwn(result, key)) {
      result[key] = [];
    }
  }
  let usable = true;
  for (const [key, field] of resolved.fields) {
    if (!Object.hasOwn(value, key) && holds(field, evaluation.version)) {
      reportMissingField({ key, field, evaluation });
    }
    usable &&= !field.essential || Object.hasOwn(result, key);
  }
  return usable;
}

/** A bare text may stand for the whole object, a list of one for its entry. */
function objectInstead(options: {
  shape: ObjectShape;
  value: JsonValue;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): JsonValue | undefined {
  const { shape, value, evaluation } = options;
  const isText = typeof value === 'string' && shape.bareText !== undefined;
  reportWrongType({
    evaluation,
    expected: shape.noun,
    value,
    example: isText ? `{ ${shape.bareText}: … }` : undefined,
  });
  if (isText && shape.bareText !== undefined) {
    const meant = { [shape.bareText]: value };
    return evaluation.silently(() =>
      evaluateObject({ ...options, value: meant }),
    );
  }
  return Array.isArray(value) && value.length === 1 && !Array.isArray(value[0])
    ? evaluation.silently(() => evaluateObject({ ...options, value: value[0] }))
    : undefined;
}
