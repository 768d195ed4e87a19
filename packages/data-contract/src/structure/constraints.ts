import { alternatives, placeName } from '../findings/wording';
import { JsonValue } from '../model';
import { Evaluation } from './Evaluation';
import { Constraint } from './shape';

/** Conditions over several fields of one object. */
export function checkConstraint(options: {
  constraint: Constraint;
  value: { [key: string]: JsonValue };
  evaluation: Evaluation;
}): void {
  const { constraint, value, evaluation } = options;
  const present = constraint.fields.filter(field =>
    Object.hasOwn(value, field),
  );
  const place = () => placeName(evaluation.path);
  if (constraint.kind === 'exactly-one' && present.length !== 1) {
    evaluation.report('wrong-value', () => ({
      message: `${place()} must have exactly one of ${alternatives(
        constraint.fields,
      )}, got ${present.length ? present.join(' and ') : 'none'}.`,
      remedy: present.length
        ? `Keep one of ${alternatives(present)}.`
        : `Add one of them, such as ${constraint.fields[0]}: 0.`,
    }));
  }
  if (
    constraint.kind === 'same-type' &&
    new Set(present.map(field => Array.isArray(value[field]))).size > 1
  ) {
    evaluation.report('wrong-value', () => ({
      message: `${place()}: ${constraint.fields.join(
        ' and ',
      )} must both be texts or both be lists.`,
      remedy: 'Write both in the same way.',
    }));
  }
}
