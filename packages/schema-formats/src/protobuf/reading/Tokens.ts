import { SchemaParseError } from '../../reading/SchemaParseError';
import { addComment, Remarks, remarksBefore } from './remarks';
import { Token, tokenize } from './tokenize';

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
  readonly #source: Iterator<Token, Token>;
  /** The one that was looked at and not taken; there is never a second one. */
  #ahead?: Token;
  /** That of the last token that was taken. */
  #line = 0;
  /** The statement that has just ended, to which a comment on its line belongs. */
  #ended?: Remarks;

  constructor(text: string) {
    this.#source = tokenize(text);
  }

  /** The next word; a quotation mark for a text, `null` at the end of the file. */
  peek(): string | null {
    const token = this.#look();
    return token.kind === 'end' ? null : wordOf(token);
  }

  /** The next word; the file must not end here. */
  next(): string {
    return wordOf(this.#take());
  }

  /** What is said of the statement that comes next, of which it takes only who may see it. */
  begin(): Remarks {
    const remarks = remarksBefore(this.#look());
    while (this.accept('export') || this.accept('local')) {
      // Says nothing about data.
    }
    return remarks;
  }

  /** Says that a statement ended, or its block began, with the last token. */
  end(remarks: Remarks): void {
    this.#ended = remarks;
  }

  /** Takes the word if it comes next. */
  accept(word: string): boolean {
    if (this.peek() !== word) {
      return false;
    }
    this.#take();
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
      const token = this.#take();
      if (token.kind !== 'text') {
        throw this.problem(
          `There must be a text in quotes instead of ${shorten(token.text)}.`,
          'Put it in double quotes.',
        );
      }
      found += token.text;
    } while (this.#look().kind === 'text');
    return found;
  }

  /** Leaves out all up to a semicolon, with what is in brackets; gives what it left out. */
  skipStatement(): Token[] {
    return this.#skipUntil(';');
  }

  /** Leaves out a bracket that comes next, with all in it. */
  skipBrackets(open: string): Token[] {
    return this.accept(open) ? this.#skipUntil(closing[open]) : [];
  }

  #skipUntil(end: string): Token[] {
    const skipped: Token[] = [];
    const ends = [end];
    for (;;) {
      const token = this.#take();
      const { kind, text } = token;
      if (kind === 'sign' && text === ends[ends.length - 1]) {
        ends.pop();
        if (!ends.length) return skipped;
      } else if (kind === 'sign' && closing[text]) {
        ends.push(closing[text]);
      } else if (kind === 'sign' && Object.values(closing).includes(text)) {
        throw this.problem(
          `There is ${text} without its beginning.`,
          `Close the brackets in their order, here with ${
            ends[ends.length - 1]
          }.`,
        );
      }
      skipped.push(token);
    }
  }

  #take(): Token {
    const token = this.#look();
    this.#line = token.line;
    if (token.kind === 'end') {
      throw this.problem(
        'The file ends too early.',
        'Complete it; probably a } is missing.',
      );
    }
    this.#ahead = undefined;
    return token;
  }

  #look(): Token {
    this.#ahead ??= this.#withoutTrailing(this.#source.next().value);
    return this.#ahead;
  }

  /** Gives comments behind a statement to it; they say nothing of the next one. */
  #withoutTrailing(token: Token): Token {
    const ended = this.#ended;
    this.#ended = undefined;
    if (!token.comments.length) return token;
    const leading = token.comments.filter(({ text, line, lastLine }) => {
      const isBehind = line === this.#line && (ended || lastLine < token.line);
      if (isBehind && ended) addComment(ended, text);
      return !isBehind;
    });
    return { ...token, comments: leading };
  }

  problem(problem: string, remedy: string): SchemaParseError {
    return new SchemaParseError({
      place: `line ${this.#line}`,
      problem,
      remedy,
    });
  }
}

function shorten(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}

function wordOf({ kind, text }: Token): string {
  return kind === 'text' ? '"' : text;
}
