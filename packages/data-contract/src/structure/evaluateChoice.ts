import { placeName } from '../findings/wording';
import { JsonValue } from '../model';
import { comesLater, holds } from './availability';
import { Evaluation } from './Evaluation';
import type { Evaluate } from './evaluateShape';
import { ChoiceOption, ChoiceShape, ValueType } from './shape';
import { reportWrongType } from './wrongType';

const typeNames: Record<ValueType, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'a mapping',
};

/** Takes the option that fits the type of the value, also where the version has another. */
export function evaluateChoice(options: {
  shape: ChoiceShape;
  value: JsonValue;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): JsonValue | undefined {
  const { shape, value, evaluation, evaluate } = options;
  const fitting = shape.options.filter(({ type }) => type === typeOf(value));
  const offered = shape.options.filter(option =>
    holds(option, evaluation.version),
  );
  const option =
    fitting.find(candidate => offered.includes(candidate)) ?? fitting[0];
  if (option && !offered.includes(option)) {
    reportOtherVersion({ option, offered, value, evaluation });
  }
  const chosen = option ?? offered[0] ?? shape.options[0];
  const read = () => evaluate(chosen.shape, value, evaluation);
  if (!option) {
    reportWrongType({ evaluation, expected: typesOf(offered), value });
  }
  const result = option ? read() : evaluation.silently(read);
  return result === undefined || !chosen.becomes
    ? result
    : chosen.becomes(result);
}

function reportOtherVersion(options: {
  option: ChoiceOption;
  offered: readonly ChoiceOption[];
  value: JsonValue;
  evaluation: Evaluation;
}): void {
  const { option, offered, value, evaluation } = options;
  if (!comesLater(option, evaluation.version)) {
    reportWrongType({ evaluation, expected: typesOf(offered), value });
    return;
  }
  evaluation.report('newer-version-needed', () => ({
    message: `${placeName(evaluation.path)} is ${
      typeNames[option.type]
    }, which came with ${evaluation.standard} v${
      option.since
    }; the document follows v${evaluation.version}.`,
    remedy: `Write apiVersion: v${option.since}, or write ${typesOf(offered)}.`,
  }));
}

function typesOf(options: readonly ChoiceOption[]): string {
  return options.map(({ type }) => typeNames[type]).join(' or ');
}

function typeOf(value: JsonValue): ValueType | undefined {
  if (Array.isArray(value)) {
    return 'list';
  }
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return value === null ? undefined : 'object';
  }
}
