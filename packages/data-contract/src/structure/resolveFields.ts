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
  /** Fields whose absence is worth a finding in this version. */
  expected: readonly (readonly [string, Field])[];
  /** Fields without which the object is useless. */
  essential: readonly string[];
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
  const question = `${version} ${chosen
    .map(addition => additions.indexOf(addition))
    .join()}`;
  const known = answers.get(question);
  if (known) {
    return known;
  }
  const resolved = combine(shape, chosen, version);
  answers.set(question, resolved);
  return resolved;
}

function combine(
  shape: ObjectShape,
  additions: readonly Addition[],
  version: string,
): ResolvedFields {
  const fields = new Map(
    [shape, ...additions].flatMap(table => Object.entries(table.fields)),
  );
  return {
    fields,
    expected: [...fields].filter(
      ([, field]) =>
        holds(field, version) &&
        (holds(field.required, version) || holds(field.recommended, version)),
    ),
    essential: [...fields]
      .filter(([, { essential }]) => essential)
      .map(([name]) => name),
    constraints: [shape, ...additions]
      .flatMap(({ constraints = [] }) => constraints)
      .filter(constraint => holds(constraint, version)),
    lists: [shape, ...(shape.additions ?? [])].flatMap(table =>
      Object.keys(table.fields).filter(name =>
        isPlainList(table.fields[name].shape),
      ),
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
