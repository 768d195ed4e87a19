import { JsonValue } from '../model';
import { holds } from './availability';
import { checkConstraint } from './constraints';
import { Evaluation } from './Evaluation';
import type { Evaluate } from './evaluateShape';
import { keepUnknownFields } from './keepUnknownFields';
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
  const site: Site = { ...options, value, isOpen, result };
  const unknown: string[] = [];
  for (const key of Object.keys(value)) {
    const field = resolved.fields.get(key);
    if (field) {
      evaluateField(site, key, field);
    } else {
      reportUnknownField({ shape, key, isOpen, evaluation, resolved });
      unknown.push(key);
    }
  }
  keepUnknownFields({ shape, value, keys: unknown, result, evaluation });
  for (const constraint of resolved.constraints) {
    checkConstraint({ constraint, value, evaluation });
  }
  return complete(site, resolved) ? result : undefined;
}

/** The object whose fields are evaluated; one for all of them, because there are millions. */
interface Site {
  shape: ObjectShape;
  value: Mapping;
  isOpen: boolean;
  result: Mapping;
  evaluation: Evaluation;
  evaluate: Evaluate;
}

function evaluateField(site: Site, key: string, field: Field): void {
  const { shape, isOpen, result, evaluation, evaluate } = site;
  const value = site.value[key];
  const read = () =>
    evaluation.at(key, () => evaluate(field.shape, value, evaluation));
  const isDefined = !field.foreign && holds(field, evaluation.version);
  if (!isDefined && !isOpen) {
    reportNewerField({ shape, key, field, evaluation });
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
function complete(site: Site, resolved: ResolvedFields): boolean {
  const { value, result, evaluation } = site;
  for (const key of resolved.lists) {
    if (!Object.hasOwn(result, key)) {
      result[key] = [];
    }
  }
  for (const [key, field] of resolved.expected) {
    if (!Object.hasOwn(value, key)) {
      reportMissingField({ key, field, evaluation });
    }
  }
  return resolved.essential.every(key => Object.hasOwn(result, key));
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
