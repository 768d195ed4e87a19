type Path = (string | number)[];

/** One change of a document, with a name for messages. */
export interface Mutation {
  name: string;
  /** Makes the changed document; most are never made. */
  value: () => unknown;
}

const replacements: readonly unknown[] = [
  null,
  7,
  1.5,
  -1,
  true,
  'some text',
  'https://example.com/a',
  'string',
  'library',
  'sql',
  'hive',
  'custom',
  [],
  ['x y'],
  [1, 2],
  [{}],
  {},
  { foo: 'bar' },
  '',
  ' ',
  0,
  1e308,
  false,
  '7',
  'true',
  'null',
  '2026-13-45',
  '2026-02-28T10:30:00Z',
  'x'.repeat(3000),
  'Größe \u{1F600} \u202E',
  '\uD800',
  'http://[',
  [null],
  [[]],
  ['a', 'a'],
  [true, 1, 'a'],
  { '': 1 },
  { type: 'object', name: 'a' },
];
const additions: { readonly [key: string]: unknown } = {
  extra: 1,
  id: 'a b',
  from: 'a.b',
  items: {},
  properties: [],
  logicalTypeOptions: { format: 'x' },
  metric: 'rowCount',
  mustBe: 1,
  mustNotBe: 1,
  query: 'select 1',
  implementation: {},
  location: 'no address',
  port: '5432',
  relationships: [{ to: 'a.b' }],
};

/** Every way of removing, renaming, replacing or adding one thing in a document. */
export function* mutations(options: {
  value: unknown;
  /** Top-level keys that stay as they are. */
  except: readonly string[];
}): Generator<Mutation> {
  const { value, except } = options;
  for (const path of pathsIn(value)) {
    if (!path.length || except.includes(String(path[0]))) {
      continue;
    }
    const place = path.join('.');
    yield {
      name: `without ${place}`,
      value: () => change(value, path, remove),
    };
    yield {
      name: `renamed ${place}`,
      value: () => change(value, path, rename),
    };
    for (const replacement of replacements) {
      yield {
        name: `${JSON.stringify(replacement)} at ${place}`,
        value: () =>
          change(value, path, (parent, key) => {
            parent[key] = replacement;
          }),
      };
    }
    for (const [key, addition] of Object.entries(additions)) {
      yield {
        name: `${key} in ${place}`,
        value: () =>
          change(value, path, (parent, step) => {
            const target = parent[step];
            if (isMapping(target)) {
              target[key] = addition;
            }
          }),
      };
    }
  }
}

/**
 * Changes of several places at once, as many as asked for; the same for the same
 * seed. Single changes do not meet where one hides or repairs another.
 */
export function* combinedMutations(options: {
  value: unknown;
  except: readonly string[];
  count: number;
  seed: number;
}): Generator<Mutation> {
  const { value, except, count, seed } = options;
  const random = randomNumbers(seed);
  for (let index = 0; index < count; index += 1) {
    let changed = value;
    const names: string[] = [];
    for (let step = random(3); step >= 0; step -= 1) {
      const paths = pathsIn(changed).filter(
        path => path.length > 0 && !except.includes(String(path[0])),
      );
      const path = paths[random(paths.length)];
      if (!path) {
        break;
      }
      const kind = random(4);
      const replacement = replacements[random(replacements.length)];
      names.push(
        `${['without', 'renamed', 'replaced', 'added to'][kind]} ${path.join(
          '.',
        )} ${kind === 2 ? JSON.stringify(replacement) : ''}`,
      );
      changed = change(changed, path, (parent, key) => {
        if (kind === 0) {
          remove(parent, key);
        } else if (kind === 1) {
          rename(parent, key);
        } else if (kind === 2) {
          parent[key] = structuredClone(replacement);
        } else if (isMapping(parent[key])) {
          const [name, addition] =
            Object.entries(additions)[random(Object.keys(additions).length)];
          (parent[key] as Mapping)[name] = structuredClone(addition);
        }
      });
    }
    const result = changed;
    yield { name: names.join(', '), value: () => result };
  }
}

/** Whole numbers below a bound, by the generator of Park and Miller. */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (state * 48_271) % 2_147_483_647;
    return bound > 0 ? state % bound : 0;
  };
}

type Mapping = { [key: string]: unknown };

function pathsIn(value: unknown, path: Path = []): Path[] {
  const children = isMapping(value) ? Object.entries(value) : [];
  return [
    path,
    ...children.flatMap(([key, child]) => pathsIn(child, [...path, key])),
  ];
}

/** Lists are mappings of their indexes here. */
function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null;
}

function change(
  value: unknown,
  path: Path,
  apply: (parent: Mapping, key: string) => void,
): unknown {
  const copy = structuredClone(value);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Mapping)[step], copy);
  apply(parent as Mapping, String(path[path.length - 1]));
  return copy;
}

function remove(parent: Mapping, key: string): void {
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    delete parent[key];
  }
}

function rename(parent: Mapping, key: string): void {
  if (!Array.isArray(parent)) {
    parent[`${key}s`] = parent[key];
    delete parent[key];
  }
}
