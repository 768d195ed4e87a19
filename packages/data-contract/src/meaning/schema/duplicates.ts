import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { Path } from '../../yaml/types';
import { ContractSubject, entriesOf, membersPath } from '../subject';

interface Named {
  id?: string;
  name?: string;
}

/** Names are compared as written: some databases know `id` and `ID` as two columns. */
export function* duplicateNames({
  contract,
  elements,
}: ContractSubject): Iterable<Problem> {
  yield* repeated({
    list: contract.schema,
    path: ['schema'],
    field: 'name',
    key: ({ name }) => name,
    problem: name => ({
      rule: 'duplicate-name',
      message: `The name ${quote(name)} stands twice in the schema.`,
      remedy: 'Rename or remove one of the two.',
    }),
  });
  for (const { element, path } of elements) {
    if (!element.properties.length) continue;
    yield* repeated({
      list: element.properties,
      path: [...path, 'properties'],
      field: 'name',
      key: ({ name }) => name,
      problem: name => ({
        rule: 'duplicate-name',
        message: `The name ${quote(name)} stands twice in one object.`,
        remedy: 'Rename or remove one of the two.',
      }),
    });
  }
}

const elementLists = ['properties', 'quality', 'relationships'] as const;

export function* duplicateIdentifiers({
  contract,
  elements,
  written,
}: ContractSubject): Iterable<Problem> {
  const lists: [readonly Named[], Path][] = [
    [contract.schema, ['schema']],
    [contract.servers, ['servers']],
    [contract.slaProperties, ['slaProperties']],
    [contract.roles, ['roles']],
    [contract.support, ['support']],
    [contract.team?.members ?? [], membersPath(written)],
  ];
  for (const { element, path } of elements) {
    for (const field of elementLists) {
      // Most columns have none or one of each.
      if (element[field].length > 1) {
        lists.push([element[field], [...path, field]]);
      }
    }
  }
  for (const [list, path] of lists) {
    yield* repeated({
      list,
      path,
      field: 'id',
      key: ({ id }) => id,
      problem: id => ({
        rule: 'duplicate-identifier',
        message: `The id ${quote(id)} stands twice in ${
          path[path.length - 1]
        }.`,
        remedy: 'Give one of the two another id.',
      }),
    });
  }
}

export function* duplicateServersAndRoles({
  contract,
}: ContractSubject): Iterable<Problem> {
  yield* repeated({
    list: contract.servers,
    path: ['servers'],
    field: 'server',
    // The same name in test and in production is told apart by its environment.
    key: ({ server, environment }) =>
      server && JSON.stringify([server, environment]),
    problem: (_, { server = '' }) => ({
      rule: 'duplicate-server',
      message: `The server ${quote(server)} stands twice in servers.`,
      remedy:
        'Rename or remove one of the two, or give each its environment, such as environment: prod.',
    }),
  });
  yield* repeated({
    list: contract.roles,
    path: ['roles'],
    field: 'role',
    key: ({ role }) => role,
    problem: role => ({
      rule: 'duplicate-role',
      message: `The role ${quote(role)} stands twice in roles.`,
      remedy: 'Rename or remove one of the two.',
    }),
  });
}

function* repeated<Entry>(options: {
  list: readonly Entry[];
  path: Path;
  /** What the entry is known by. */
  field: string;
  key: (entry: Entry) => string | undefined;
  problem: (key: string, entry: Entry) => Omit<Problem, 'path'>;
}): Iterable<Problem> {
  const { list, path, field, key, problem } = options;
  if (list.length < 2) return;
  const seen = new Set<string>();
  for (const { entry, path: at } of entriesOf(list, path)) {
    const found = key(entry);
    if (found !== undefined && seen.has(found)) {
      yield { ...problem(found, entry), path: [...at, field] };
    } else if (found !== undefined) {
      seen.add(found);
    }
  }
}
