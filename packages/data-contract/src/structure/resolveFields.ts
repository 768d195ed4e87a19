import { JsonValue } from '../model';
import { holds } from './availability';
import {
  Addition,
  Condition,
  Constraint,
  Field,
  ObjectShape,
  Shape,
} from './shape';

/** The fields and constraints that hold for one object. */
export interface ResolvedFields {
  fields: ReadonlyMap<string, Field>;
  constraints: readonly Constraint[];
  /** Lists that are read as empty where they are absent, whichever additions hold. */
  lists: readonly string[];
}

/** A schema asks the same question for each of its columns, so answers are kept. */
const cache = new WeakMap<ObjectShape, Map<string, ResolvedFields>>();

/** Chooses the additions whose conditions hold for the object as written. */
export function resolveFields(options: {
  shape: ObjectShape;
  value: { [key: string]: JsonValue };
  version: string;
}): ResolvedFields {
  const { shape, value, version } = options;
  const additions = shape.additions ?? [];
  const chosen = additions.filter(
    addition =>
      holds(addition, version) &&
      addition.when.some(condition => conditionHolds(condition, value)),
  );
  const answers = cache.get(shape) ?? new Map<string, ResolvedFields>();
  cache.set(shape, answers);
  const question = [version, ...chosen.map(item => additions.indexOf(item))];
  const known = answers.get(question.join());
  const resolved = known ?? combine(shape, chosen, version);
  answers.set(question.join(), resolved);
  return resolved;
}

function combine(
  shape: ObjectShape,
  additions: readonly Addition[],
  version: string,
): ResolvedFields {
  return {
    fields: new Map(
      [shape, ...additions].flatMap(({ fields }) => Object.entries(fields)),
    ),
    constraints: [shape, ...additions]
      .flatMap(({ constraints = [] }) => constraints)
      .filter(constraint => holds(constraint, version)),
    lists: [shape, ...(shape.additions ?? [])].flatMap(({ fields }) =>
      Object.keys(fields).filter(name => isPlainList(fields[name].shape)),
    ),
  };
}

function isPlainList(shape: Shape): boolean {
  return shape.kind === 'list' && !shape.staysAbsent;
}

function conditionHolds(
  condition: Condition,
  value: { [key: string]: JsonValue },
): boolean {
  const { field } = condition;
  const found = Object.hasOwn(value, field) ? value[field] : undefined;
  if ('is' in condition) {
    return typeof found === 'string' && condition.is.includes(found);
  }
  if ('isNone' in condition) {
    return typeof found === 'string' && !condition.isNone.includes(found);
  }
  return 'absent' in condition
    ? found === undefined
    : typeof found === 'string';
}
