import { alternatives, placeName, quote } from '../findings/wording';
import { comesLater, holds } from './availability';
import { Evaluation, ProblemText } from './Evaluation';
import { ResolvedFields } from './resolveFields';
import { similarField } from './similarField';
import { Addition, Field, ObjectShape } from './shape';

export function reportUnknownField(options: {
  shape: ObjectShape;
  key: string;
  isOpen: boolean;
  evaluation: Evaluation;
  resolved: ResolvedFields;
}): void {
  const { isOpen, evaluation, key } = options;
  evaluation.report(
    isOpen ? 'additional-field' : 'unknown-field',
    () => describeUnknownField(options),
    [key],
  );
}

function describeUnknownField(options: {
  shape: ObjectShape;
  key: string;
  evaluation: Evaluation;
  resolved: ResolvedFields;
}): ProblemText {
  const { shape, key, evaluation, resolved } = options;
  const elsewhere = shape.additions?.find(({ fields }) =>
    Object.hasOwn(fields, key),
  );
  const similar = similarField({ key, fields: resolved.fields });
  const advice = similar ? `Did you mean ${similar}? If not, move` : 'Move';
  return {
    message: `${placeName([...evaluation.path, key])} is no field of ${
      evaluation.standard
    } v${evaluation.version} for ${shape.noun}${
      elsewhere ? ` ${whereItBelongs(elsewhere)}` : ''
    }.`,
    remedy: `${advice} the value to customProperties, or remove it.`,
  };
}

/** A field of another version, or one that files have although no version has it. */
export function reportNewerField(options: {
  shape: ObjectShape;
  key: string;
  field: Field;
  evaluation: Evaluation;
}): void {
  const { shape, key, field, evaluation } = options;
  const { standard, version, path } = evaluation;
  const place = () => placeName([...path, key]);
  if (comesLater(field, version)) {
    evaluation.report(
      'newer-version-needed',
      () => ({
        message: `${place()} came with ${standard} v${
          field.since
        }, the document follows v${version}.`,
        remedy: `Write apiVersion: v${field.since}, or remove ${key}.`,
      }),
      [key],
    );
    return;
  }
  evaluation.report(
    'unknown-field',
    () => ({
      message: `${place()} is no field of ${standard} v${version} for ${
        shape.noun
      }; it is read nevertheless.`,
      remedy:
        'Move the value to where the standard has it, or to customProperties.',
    }),
    [key],
  );
}

export function reportMissingField(options: {
  key: string;
  field: Field;
  evaluation: Evaluation;
}): void {
  const { key, field, evaluation } = options;
  const { standard, version, path } = evaluation;
  const isRequired = holds(field.required, version);
  if (!isRequired && !holds(field.recommended, version)) {
    return;
  }
  const place = () => placeName([...path, key]);
  const example = () =>
    field.shape.kind === 'text' && field.shape.example
      ? `, such as ${key}: ${quote(field.shape.example)}`
      : '';
  evaluation.report(
    isRequired ? 'missing-field' : 'recommended-field',
    () => ({
      message: isRequired
        ? `${place()} is missing; ${standard} v${version} requires it.`
        : `${place()} is missing; consumers rely on it.`,
      remedy: `Add ${key}${example()}.`,
    }),
    [key],
  );
}

export function reportUnsafeLink(options: {
  key: string;
  text: string;
  evaluation: Evaluation;
}): void {
  const { key, text, evaluation } = options;
  evaluation.report(
    'unsafe-link',
    () => ({
      message: `${placeName([
        ...evaluation.path,
        key,
      ])} is no safe link: ${quote(text)}.`,
      remedy: `Write ${key}: "https://example.com/orders", or remove it.`,
    }),
    [key],
  );
}

function whereItBelongs(addition: Addition): string {
  const wanted = addition.when.flatMap(condition =>
    'is' in condition
      ? [`${condition.field} is ${alternatives(condition.is)}`]
      : [],
  );
  return wanted.length ? `unless ${wanted.join(' or ')}` : '';
}
