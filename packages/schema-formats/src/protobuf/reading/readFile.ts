import { MessageReader } from './MessageReader';
import { Tokens } from './Tokens';
import { WrittenFile, WrittenParameter } from './written';

const syntaxes = ['proto2', 'proto3'];

/** Reads a file as it is written, without resolving names. */
export function readFile(tokens: Tokens): WrittenFile {
  const file: WrittenFile = {
    syntax: readSyntax(tokens),
    package: '',
    imports: [],
    messages: new Map(),
    enums: new Map(),
    services: new Map(),
  };
  const reader = new MessageReader({ tokens, syntax: file.syntax });
  while (tokens.peek() !== null) {
    const remarks = tokens.begin();
    const word = tokens.next();
    switch (word) {
      case ';':
        break;
      case 'package':
        file.package = readPackage(tokens);
        break;
      case 'import': {
        const name = tokens.skipStatement().find(({ kind }) => kind === 'text');
        if (name) file.imports.push(name.text);
        break;
      }
      case 'option':
        tokens.skipStatement();
        break;
      case 'extend':
        tokens.typeName();
        tokens.skipBrackets('{');
        break;
      case 'message': {
        const message = reader.read({ remarks, depth: 0 });
        refuseTwice(tokens, file.messages, message.name);
        file.messages.set(message.name, message);
        break;
      }
      case 'enum':
        reader.addEnum(file.enums);
        break;
      case 'service': {
        const name = tokens.identifier();
        refuseTwice(tokens, file.services, name);
        file.services.set(name, readService(tokens));
        break;
      }
      default:
        throw tokens.problem(
          `A file of Protobuf cannot go on with ${word.slice(0, 40)}.`,
          'Write a definition such as message Order { string id = 1; }.',
        );
    }
  }
  return file;
}

/** Before 2023 a file without a syntax is of proto2. */
function readSyntax(tokens: Tokens): string {
  if (tokens.accept('edition')) {
    tokens.expect('=');
    const edition = tokens.string();
    tokens.expect(';');
    if (!/^20\d\d$/.test(edition)) {
      throw tokens.problem(
        `${edition.slice(0, 40)} is no edition.`,
        'Write edition = "2023";',
      );
    }
    return edition;
  }
  if (!tokens.accept('syntax')) {
    return 'proto2';
  }
  tokens.expect('=');
  const syntax = tokens.string();
  tokens.expect(';');
  if (!syntaxes.includes(syntax)) {
    throw tokens.problem(
      `${syntax.slice(0, 40)} is no known syntax.`,
      'Write syntax = "proto3";',
    );
  }
  return syntax;
}

function readPackage(tokens: Tokens): string {
  const name = tokens.typeName();
  tokens.expect(';');
  if (name.split('.').length > 100) {
    throw tokens.problem('The package has more than 100 parts.', 'Shorten it.');
  }
  return name;
}

function readService(
  tokens: Tokens,
): Map<string, [WrittenParameter, WrittenParameter]> {
  const methods = new Map<string, [WrittenParameter, WrittenParameter]>();
  tokens.expect('{');
  while (!tokens.accept('}')) {
    if (tokens.accept('option')) {
      tokens.skipStatement();
    } else if (!tokens.accept(';')) {
      tokens.expect('rpc');
      const name = tokens.identifier();
      const input = readParameter(tokens);
      tokens.expect('returns');
      methods.set(name, [input, readParameter(tokens)]);
      tokens.skipBrackets('{');
    }
  }
  return methods;
}

function readParameter(tokens: Tokens): WrittenParameter {
  tokens.expect('(');
  const first = tokens.next();
  // A message may be named stream, too.
  const isStream = first === 'stream' && tokens.peek() !== ')';
  const type = tokens.typeName(isStream ? undefined : first);
  tokens.expect(')');
  return { type, isStream };
}

function refuseTwice(
  tokens: Tokens,
  taken: ReadonlyMap<string, unknown>,
  name: string,
): void {
  if (taken.has(name)) {
    throw tokens.problem(
      `The name ${name} is taken.`,
      'Give one of the two another name.',
    );
  }
}
