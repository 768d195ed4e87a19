import type { ITokenizerHandle } from 'protobufjs';
import tokenize from 'protobufjs/src/tokenize';
import { SchemaParseError } from '../../reading/SchemaParseError';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** A name with dots; a leading one starts from the root. */
const TYPE_NAME = /^\.?[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
const MAXIMUM_NAME = 1000;
const NUMBER = /^-?(0x[0-9a-f]{1,8}|[0-9]{1,10})$/i;

const closing: Readonly<Record<string, string>> = {
  '{': '}',
  '[': ']',
  '(': ')',
  '<': '>',
};

/** The words of a `.proto` file, with what the grammar asks of them. */
export class Tokens {
  readonly #handle: ITokenizerHandle;

  constructor(text: string) {
    this.#handle = tokenize(text, false);
  }

  get line(): number {
    return this.#handle.line;
  }

  peek(): string | null {
    return this.#handle.peek();
  }

  /** The next word; the file must not end here. */
  next(): string {
    const token = this.#handle.next();
    if (token === null) {
      throw this.problem(
        'The file ends too early.',
        'Complete it; probably a } is missing.',
      );
    }
    return token;
  }

  /** Takes the word if it comes next. */
  accept(word: string): boolean {
    if (this.peek() !== word) {
      return false;
    }
    this.#handle.next();
    return true;
  }

  expect(word: string): void {
    const found = this.next();
    if (found !== word) {
      throw this.problem(
        `There must be ${word} instead of ${shorten(found)}.`,
        `Write ${word} here.`,
      );
    }
  }

  identifier(): string {
    const found = this.next();
    if (!IDENTIFIER.test(found)) {
      throw this.problem(
        `${shorten(found)} is no name.`,
        'Write a name of letters, digits and underscores, such as order_id.',
      );
    }
    return found;
  }

  /** The name of a type or package; blanks around its dots are allowed. */
  typeName(first = this.next()): string {
    let found = first;
    while (
      found.length <= MAXIMUM_NAME &&
      (found.endsWith('.') || this.peek()?.startsWith('.'))
    ) {
      found += this.next();
    }
    if (found.length > MAXIMUM_NAME || !TYPE_NAME.test(found)) {
      throw this.problem(
        `${shorten(found)} is no name of a type.`,
        'Write a type such as string or Order.',
      );
    }
    return found;
  }

  integer(): number {
    const found = this.next();
    if (!NUMBER.test(found)) {
      throw this.problem(
        `${shorten(found)} is no whole number.`,
        'Write a number such as 1.',
      );
    }
    const digits = found.replace('-', '');
    const isOctal = /^0[0-7]+$/.test(digits);
    const size = isOctal ? parseInt(digits, 8) : Number(digits);
    return found.startsWith('-') && size ? -size : size;
  }

  /** A text in quotes, or several that stand one after the other. */
  string(): string {
    let found = '';
    do {
      const quote = this.next();
      if (quote !== '"' && quote !== "'") {
        throw this.problem(
          `There must be a text in quotes instead of ${shorten(quote)}.`,
          'Put it in double quotes.',
        );
      }
      found += this.next();
      this.expect(quote);
    } while (this.peek() === '"' || this.peek() === "'");
    return found;
  }

  /** Leaves out all up to a semicolon, with what is in brackets. */
  skipStatement(): void {
    this.#skipUntil(';');
  }

  /** Leaves out a bracket that comes next, with all in it. */
  skipBrackets(open: string): void {
    if (this.accept(open)) {
      this.#skipUntil(closing[open]);
    }
  }

  #skipUntil(end: string): void {
    const ends = [end];
    while (ends.length) {
      const token = this.next();
      if (token === '"' || token === "'") {
        // A text may hold brackets and semicolons.
        this.next();
        this.expect(token);
      } else if (token === ends[ends.length - 1]) {
        ends.pop();
      } else if (closing[token]) {
        ends.push(closing[token]);
      } else if (Object.values(closing).includes(token)) {
        throw this.problem(
          `There is ${token} without its beginning.`,
          `Close the brackets in their order, here with ${
            ends[ends.length - 1]
          }.`,
        );
      }
    }
  }

  problem(problem: string, remedy: string): SchemaParseError {
    return new SchemaParseError({
      place: `line ${this.line}`,
      problem,
      remedy,
    });
  }
}

function shorten(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
