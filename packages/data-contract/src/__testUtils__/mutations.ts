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
