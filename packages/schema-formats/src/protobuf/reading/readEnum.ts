import { Tokens } from './Tokens';
import { ProtobufEnum, Reserved } from './types';

const MAXIMUM_CONSTANT = 2 ** 31 - 1;

/** From the first brace of an enum to its last. */
export function readEnum(tokens: Tokens): Omit<ProtobufEnum, 'path'> {
  const constants = new Map<string, number>();
  const reserved: Reserved = { ranges: [], names: new Set() };
  tokens.expect('{');
  while (!tokens.accept('}')) {
    if (tokens.accept('option')) {
      tokens.skipStatement();
    } else if (tokens.accept('reserved')) {
      readReserved(tokens, reserved, MAXIMUM_CONSTANT);
    } else if (!tokens.accept(';')) {
      const name = tokens.identifier();
      tokens.expect('=');
      const number = tokens.integer();
      tokens.skipBrackets('[');
      tokens.expect(';');
      if (constants.has(name)) {
        throw tokens.problem(
          `The name ${name} is taken.`,
          'Give one of the two another name.',
        );
      }
      constants.set(name, number);
    }
  }
  return { kind: 'enum', constants };
}

/** What stands between `reserved` and its semicolon. */
export function readReserved(
  tokens: Tokens,
  reserved: Reserved,
  maximum: number,
): void {
  do {
    const next = tokens.peek();
    if (next === '"') {
      reserved.names.add(tokens.string());
    } else if (next !== null && /^[A-Za-z_]/.test(next)) {
      reserved.names.add(tokens.identifier());
    } else {
      const first = tokens.integer();
      const last = tokens.accept('to') ? readLast(tokens, maximum) : first;
      reserved.ranges.push([first, last]);
    }
  } while (tokens.accept(','));
  tokens.expect(';');
}

function readLast(tokens: Tokens, maximum: number): number {
  return tokens.accept('max') ? maximum : tokens.integer();
}
