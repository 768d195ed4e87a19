import { comparedContracts, comparedProducts } from './__testUtils__/compared';
import {
  richDescriptors,
  wholeContract,
  wholeProduct,
} from './__testUtils__/richDescriptors';
import { Entry, EntryShape } from './engine/shape';
import { contractShape } from './shapes/contract';
import { productShape } from './shapes/product';
import { Comparison } from './types';

type Path = (string | number)[];

interface Mutation {
  path: Path;
  what: 'removed' | 'replaced' | 'repeated';
  apply(parent: Record<string | number, unknown>, key: string | number): void;
}

const essentials = ['property', 'synonym', 'question', 'constraint'];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* pathsIn(item, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (child !== undefined) yield* pathsIn(child, [...path, key]);
    }
  }
}

/** Each value is removed, each scalar replaced, and each list gets an entry more. */
function* mutationsOf(document: object): Generator<Mutation> {
  for (const path of pathsIn(document)) {
    const value = at(document, path);
    if (Array.isArray(value)) {
      if (value.length) {
        yield {
          path,
          what: 'repeated',
          apply: (parent, key) => {
            const list = parent[key] as unknown[];
            parent[key] = [...list, list[0]];
          },
        };
      }
      continue;
    }
    // Some are never absent, by their types; what is empty says as much as nothing.
    const isEssential = essentials.includes(String(path[path.length - 1]));
    if (!isEssential && !isEmpty(value))
      yield {
        path,
        what: 'removed',
        apply: (parent, key) => {
          if (Array.isArray(parent)) parent.splice(Number(key), 1);
          else delete parent[key];
        },
      };
    if (typeof value !== 'object') {
      yield {
        path,
        what: 'replaced',
        apply: (parent, key) => {
          parent[key] = otherThan(value);
        },
      };
    }
  }
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    Object.values(value ?? {}).every(
      child =>
        child === undefined || (Array.isArray(child) && child.length === 0),
    )
  );
}

function otherThan(value: unknown): unknown {
  switch (typeof value) {
    case 'boolean':
      return !value;
    case 'number':
      return value + 1;
    default:
      return `${value}2`;
  }
}

function at(document: object, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    document,
  );
}

/** A copy of what is on the path; all else is shared. */
function changed<Document extends object>(
  document: Document,
  path: Path,
  apply: Mutation['apply'],
): Document {
  const copyOf = (value: unknown) =>
    Array.isArray(value) ? [...value] : { ...(value as object) };
  const copy = copyOf(document);
  let parent = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    parent[step] = copyOf(parent[step]);
    parent = parent[step] as Record<string | number, unknown>;
  }
  apply(parent, path[path.length - 1]);
  return copy as Document;
}

/** The mutations that nobody sees. */
function unseen<Document extends object>(
  document: Document,
  compare: (pair: { older: Document; newer: Document }) => Comparison,
): string[] {
  const found: string[] = [];
  for (const { path, what, apply } of mutationsOf(document)) {
    const newer = changed(document, path, apply);
    for (const comparison of [
      compare({ older: document, newer }),
      compare({ older: newer, newer: document }),
    ]) {
      const { differences, version } = comparison;
      const isVersionSeen =
        path[0] === 'version' && version.older !== version.newer;
      if (!differences.length && !isVersionSeen) {
        found.push(`${what} ${path.join('.')}`);
      }
    }
  }
  return found;
}

/** The fields of a shape that a document fills, and all that it has. */
function fieldsOf(shape: EntryShape, document: object) {
  const filled = new Set<string>();
  const all = new Set<string>();
  const seen = new Set<EntryShape>();

  function collect(one: EntryShape) {
    if (seen.has(one)) return;
    seen.add(one);
    for (const [field, row] of one.rows) {
      all.add(`${one.noun}.${field}`);
      if ('shape' in row) collect(row.shape());
    }
  }
  function visit(one: EntryShape, entry: Entry) {
    for (const [field, row] of one.rows) {
      const value = entry[field];
      const list = Array.isArray(value) ? value : [value];
      if (value !== undefined && list.length) {
        filled.add(`${one.noun}.${field}`);
        if ('shape' in row) {
          for (const item of list) visit(row.shape(), item as Entry);
        }
      }
    }
  }
  collect(shape);
  visit(shape, document as Entry);
  return { filled: [...filled].sort(), all: [...all].sort() };
}

describe('every field of a document', () => {
  it('is in the contract and the product of these tests', () => {
    for (const { filled, all } of [
      fieldsOf(contractShape, wholeContract()),
      fieldsOf(productShape, wholeProduct()),
    ]) {
      expect(filled).toEqual(all);
    }
  });

  it('gives a difference when it changes in a contract', () => {
    for (const document of richDescriptors()) {
      expect(unseen(document, comparedContracts)).toEqual([]);
    }
  });

  it('gives a difference when it changes in a product', () => {
    expect(unseen(wholeProduct(), comparedProducts)).toEqual([]);
  });

  it('gives none when it stays', () => {
    for (const document of richDescriptors()) {
      const { differences } = comparedContracts({
        older: document,
        newer: structuredClone(document),
      });
      expect(differences).toEqual([]);
    }
    const older = wholeProduct();
    const newer = structuredClone(older);
    expect(comparedProducts({ older, newer }).differences).toEqual([]);
  });
});
