import { JsonValue } from '../model';
import { Evaluation, EvaluationContext } from './Evaluation';
import { evaluateChoice } from './evaluateChoice';
import { evaluateList } from './evaluateList';
import { evaluateObject } from './evaluateObject';
import {
  evaluateAnything,
  evaluateBoolean,
  evaluateNumber,
} from './evaluateScalar';
import { evaluateText } from './evaluateText';
import { Shape } from './shape';

/** Evaluates one shape within an evaluation that is under way. */
export type Evaluate = (
  shape: Shape,
  value: JsonValue,
  evaluation: Evaluation,
) => JsonValue | undefined;

const evaluate: Evaluate = (shape, value, evaluation) => {
  switch (shape.kind) {
    case 'text':
      return evaluateText(shape, value, evaluation);
    case 'number':
      return evaluateNumber(shape, value, evaluation);
    case 'boolean':
      return evaluateBoolean(value, evaluation);
    case 'anything':
      return evaluateAnything(shape, value, evaluation);
    case 'list':
      return evaluateList({ shape, value, evaluation, evaluate });
    case 'object':
      return evaluateObject({ shape, value, evaluation, evaluate });
    case 'choice':
      return evaluateChoice({ shape, value, evaluation, evaluate });
    default:
      return evaluate(shape.shape(), value, evaluation);
  }
};

/**
 * Walks a value along its shape. It reports what is wrong, and returns what can
 * be used: values of the right type, lists where the shape has lists, and no
 * keys that the shape does not know. `undefined` means that nothing can be used.
 */
export function evaluateShape(
  options: { shape: Shape; value: JsonValue } & EvaluationContext,
): JsonValue | undefined {
  return evaluate(options.shape, options.value, new Evaluation(options));
}
