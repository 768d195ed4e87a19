import { FieldType } from './types';
import { WrittenFile, WrittenMessage } from './written';

const scalars = new Set([
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
]);

/** The enums that Protobuf itself brings; all its other types are messages. */
const wellKnownEnums = new Set([
  'google.protobuf.NullValue',
  'google.protobuf.Syntax',
  'google.protobuf.Field.Kind',
  'google.protobuf.Field.Cardinality',
]);

/** A package, message or enum, in which names are looked up. */
export interface Scope {
  parent?: Scope;
  names: Map<string, Scope>;
  declares?: 'message' | 'enum';
  /** Without the package. */
  path: string;
}

/** The names of one file. Those of other files are never fetched. */
export class Scopes {
  readonly #root: Scope = { names: new Map(), path: '' };
  readonly #package: string;
  /** The scope of the file: its package, or the root. */
  readonly file: Scope;

  constructor(file: WrittenFile) {
    this.#package = file.package;
    let scope = this.#root;
    for (const part of file.package ? file.package.split('.') : []) {
      scope = enter(scope, part);
    }
    this.file = scope;
    declare(scope, file);
  }

  /** The type that a name means, looked up from the inside to the outside. */
  resolve(written: string, from: Scope): FieldType {
    if (scalars.has(written)) {
      return { kind: 'scalar', name: written };
    }
    const isFull = written.startsWith('.');
    const parts = (isFull ? written.slice(1) : written).split('.');
    let scope: Scope | undefined = isFull ? this.#root : from;
    while (scope) {
      const found = descend(scope, parts);
      if (found?.declares) {
        return {
          kind: found.declares,
          name: found.path,
          fullName: this.#package
            ? `${this.#package}.${found.path}`
            : found.path,
        };
      }
      scope = scope.parent;
    }
    const name = parts.join('.');
    return wellKnownEnums.has(name)
      ? { kind: 'enum', name, fullName: name }
      : { kind: 'foreign', name };
  }
}

function declare(
  scope: Scope,
  from: Pick<WrittenMessage, 'messages' | 'enums'>,
): void {
  for (const name of from.enums.keys()) {
    enter(scope, name, 'enum');
  }
  for (const [name, message] of from.messages) {
    declare(enter(scope, name, 'message'), message);
  }
}

function enter(
  parent: Scope,
  name: string,
  declares?: Scope['declares'],
): Scope {
  const path = parent.path ? `${parent.path}.${name}` : name;
  const scope: Scope = {
    parent,
    names: new Map(),
    declares,
    path: declares ? path : '',
  };
  parent.names.set(name, scope);
  return scope;
}

function descend(from: Scope, parts: string[]): Scope | undefined {
  let scope: Scope | undefined = from;
  for (const part of parts) {
    scope = scope?.names.get(part);
    if (!scope) {
      return undefined;
    }
  }
  return scope;
}
