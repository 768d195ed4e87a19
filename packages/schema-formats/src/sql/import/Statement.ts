import { SchemaParseError } from '../../reading';
import { Token } from './tokenize';

const opening: { readonly [close: string]: string } = { ')': '(', ']': '[' };

/** The tokens of one statement, with what its grammar asks of them. */
export class Statement {
  readonly #sql: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(sql: string, tokens: readonly Token[]) {
    this.#sql = sql;
    this.#tokens = tokens;
  }

  get line(): number {
    return (this.peek() ?? this.#tokens[this.#tokens.length - 1])?.line ?? 1;
  }

  get place(): string {
    return `line ${this.line}`;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Where the next token stands in the statement, to return to it. */
  get position(): number {
    return this.#at;
  }

  returnTo(position: number): void {
    this.#at = position;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token {
    this.#refuseEnd();
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** Whether these words or signs come next. */
  is(...words: string[]): boolean {
    return words.every((word, index) => this.peek(index)?.word === word);
  }

  /** Takes these words or signs if they come next, all of them. */
  accept(...words: string[]): boolean {
    const found = this.is(...words);
    if (found) this.#at += words.length;
    return found;
  }

  expect(word: string): void {
    if (!this.accept(word)) {
      this.#refuseEnd();
      throw this.problem(
        `There must be ${word.toUpperCase()} instead of ${this.#shown()}.`,
        `Write ${word.toUpperCase()} here.`,
      );
    }
  }

  isName(): boolean {
    const kind = this.peek()?.kind;
    return kind === 'word' || kind === 'quoted';
  }

  name(): string {
    if (!this.isName()) {
      this.#refuseEnd();
      throw this.problem(
        `There must be a name instead of ${this.#shown()}.`,
        'Write a name such as order_id, in quotes if it has other characters than letters, digits and underscores.',
      );
    }
    return this.next().text;
  }

  /** The parts of a name such as `shop.orders`, also in one pair of backticks. */
  path(): string[] {
    const parts: string[] = [];
    do {
      const first = this.peek();
      let part = this.name();
      if (first?.kind === 'quoted' && this.#sql[first.start] === '`') {
        parts.push(...part.split('.'));
        continue;
      }
      // BigQuery lets hyphens stand in the names of projects.
      while (this.is('-') && this.#touches()) {
        part += this.next().text + this.next().text;
      }
      parts.push(part);
    } while (this.accept('.'));
    return parts;
  }

  #touches(): boolean {
    const [before, hyphen, after] = [-1, 0, 1].map(step => this.peek(step));
    return Boolean(
      before &&
        hyphen &&
        after &&
        before.end === hyphen.start &&
        hyphen.end === after.start,
    );
  }

  /** A text in quotes; BigQuery takes double quotes, too. */
  text(): string {
    const token = this.next();
    if (token.kind !== 'text' && token.kind !== 'quoted') {
      throw this.problem(
        `There must be a text in quotes instead of ${token.text.slice(0, 40)}.`,
        "Write a text such as 'All orders'.",
      );
    }
    return token.text;
  }

  /** Names in brackets, as of a key; their lengths and orders are told to `leftOut`. */
  columns(leftOut?: (written: string) => void): string[] {
    this.expect('(');
    const names: string[] = [];
    while (!this.accept(')')) {
      names.push(this.name());
      const rest = this.skipped([',']);
      // It is the order without a word, too.
      if (rest && rest.toLowerCase() !== 'asc') leftOut?.(rest);
      this.accept(',');
    }
    return names;
  }

  /** All tokens in the brackets that come next. */
  brackets(): Statement {
    this.expect('(');
    const start = this.#at;
    this.skipUntil([]);
    const inside = new Statement(
      this.#sql,
      this.#tokens.slice(start, this.#at),
    );
    this.expect(')');
    return inside;
  }

  /** Goes on to one of these words, or to a bracket that closes or the end. */
  skipUntil(words: readonly string[]): void {
    const open: string[] = [];
    while (!this.isAtEnd) {
      const token = this.peek()!;
      if (!open.length && words.includes(token.word)) return;
      if (token.word === '(' || token.word === '[') {
        open.push(token.word);
      } else if (token.word === ')' || token.word === ']') {
        if (open.pop() !== opening[token.word]) {
          if (!open.length) return;
          throw this.problem(
            `There is a ${token.word} without its beginning.`,
            'Close the brackets in their order.',
          );
        }
      }
      this.#at += 1;
    }
    if (open.length) {
      throw this.problem(
        'The statement ends too early.',
        `Close the bracket ${open[0]} that is open.`,
      );
    }
  }

  /** Goes on to one of these words like `skipUntil`, and tells what was passed. */
  skipped(words: readonly string[]): string {
    const start = this.#at;
    this.skipUntil(words);
    return this.written(start);
  }

  /** As written, from a position to the current one. */
  written(from: number): string {
    const [first, last] = [this.#tokens[from], this.#tokens[this.#at - 1]];
    return first && last && from < this.#at
      ? this.#sql.slice(first.start, last.end).replace(/\s+/g, ' ')
      : '';
  }

  /** As written, all of it. */
  get all(): string {
    const [first, last] = [
      this.#tokens[0],
      this.#tokens[this.#tokens.length - 1],
    ];
    return first ? this.#sql.slice(first.start, last.end) : '';
  }

  problem(problem: string, remedy: string): SchemaParseError {
    return new SchemaParseError({ place: this.place, problem, remedy });
  }

  #refuseEnd(): void {
    if (this.isAtEnd) {
      throw this.problem(
        'The statement ends too early.',
        'Complete it; probably a ) is missing.',
      );
    }
  }

  #shown(): string {
    return this.peek()?.text.slice(0, 40) ?? '';
  }
}
