import { SchemaParseError } from '../../reading';

/** One word, text or sign of SQL. */
export interface Token {
  /** `quoted` is a name in quotes, `text` a value in quotes. */
  kind: 'word' | 'quoted' | 'text' | 'number' | 'symbol';
  /** Without its quotes. */
  text: string;
  /** Of a word, in lower case; else the text, empty for what is in quotes. */
  word: string;
  line: number;
  start: number;
  end: number;
}

/** More than 25,000 columns with comments and checks take, and less than a second. */
const MAXIMUM_TOKENS = 300_000;

/** Looked for instead of blanks: a run of millions takes more stack than an expression may have. */
const notBlank = /[^\s\ufeff]/g;
const lineComment = /--[^\n]*/y;
const hashComment = /#(?![>\-=&|])[^\n]*/y;
const psqlCommand = /\\[^\n]*/y;
const word = /[A-Za-z_\u0080-\ufeff][\w$@\u0080-\ufeff]*/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const dollarQuote = /\$(?:[A-Za-z_]\w*)?\$/y;
const bracketName = /\[[A-Za-z_][\w $#@-]{0,200}\]/y;
const symbol = /::|<=|>=|<>|!=|\|\||->>|->|=>|[^]/y;

class Tokenizer {
  readonly #sql: string;
  #at = 0;
  #line = 1;
  /** Kept, or a text of one line would be searched to its end for each token. */
  #lineEnd: number;
  /** PostgreSQL nests comments, others do not; known after the first that does not end. */
  #commentsNest = true;
  /** BigQuery and MySQL: names are in backticks, and backslashes escape. */
  readonly #usesBackticks: boolean;

  constructor(sql: string) {
    this.#sql = sql;
    this.#usesBackticks = sql.includes('`');
    this.#lineEnd = this.#nextLineEnd(0);
  }

  *tokens(): Iterable<Token> {
    let first: string | undefined;
    let last = '';
    while (this.#at < this.#sql.length) {
      if (this.#skip()) continue;
      const token = this.#token();
      yield token;
      if (token.text !== ';' || token.kind !== 'symbol') {
        first ??= token.word;
        last = token.word;
      } else {
        // Rows of data follow, up to a line with nothing but \.
        if (first === 'copy' && last === 'stdin') {
          const end = this.#sql.indexOf('\n\\.', this.#at);
          this.#advance(end < 0 ? this.#sql.length : end + 3);
        }
        first = undefined;
      }
    }
  }

  /** Blanks, comments and commands of psql. The first character tells which to try. */
  #skip(): boolean {
    const end = this.#endOfSkipped();
    if (end !== undefined) this.#advance(end);
    return end !== undefined;
  }

  #endOfSkipped(): number | undefined {
    const first = this.#sql[this.#at];
    switch (first) {
      case '-':
        return this.#match(lineComment);
      case '#':
        return this.#match(hashComment);
      case '/':
        return this.#sql[this.#at + 1] === '*'
          ? this.#endOfComment()
          : undefined;
      case '\\':
        return this.#at === 0 || this.#sql[this.#at - 1] === '\n'
          ? this.#match(psqlCommand)
          : undefined;
      default:
        return first <= ' ' || first > '~' ? this.#endOfBlanks() : undefined;
    }
  }

  #endOfBlanks(): number | undefined {
    notBlank.lastIndex = this.#at;
    const end = notBlank.exec(this.#sql)?.index ?? this.#sql.length;
    return end > this.#at ? end : undefined;
  }

  #token(): Token {
    const first = this.#sql[this.#at];
    switch (first) {
      case "'":
        return this.#quoted("'", 'text');
      case '`':
        return this.#quoted('`', 'quoted');
      case '"':
        return this.#sql.startsWith('"""', this.#at)
          ? this.#until('"""', 3, 'text')
          : this.#quoted('"', 'quoted');
      case '$': {
        const end = this.#match(dollarQuote);
        if (end !== undefined) {
          const quote = this.#sql.slice(this.#at, end);
          return this.#until(quote, quote.length, 'text');
        }
        break;
      }
      case '[': {
        const before = this.#sql[this.#at - 1] ?? ' ';
        const end = this.#match(bracketName);
        if (end !== undefined && /[\s.(,]/.test(before)) {
          const name = this.#sql.slice(this.#at + 1, end - 1);
          return this.#take('quoted', end, name);
        }
        break;
      }
      default:
    }
    const isWordLike = /[A-Za-z_\u0080-\ufeff]/.test(first);
    const wordEnd = isWordLike ? this.#match(word) : undefined;
    if (wordEnd !== undefined) {
      const isPrefix =
        wordEnd === this.#at + 1 &&
        /[eErRbBnN]/.test(first) &&
        this.#sql[wordEnd] === "'";
      if (isPrefix) {
        this.#advance(wordEnd);
        return this.#quoted("'", 'text', /[eE]/.test(first));
      }
      return this.#take('word', wordEnd);
    }
    const numberEnd = /[\d.]/.test(first) ? this.#match(number) : undefined;
    return numberEnd === undefined
      ? this.#take('symbol', this.#match(symbol) ?? this.#at + 1)
      : this.#take('number', numberEnd);
  }

  #match(expression: RegExp): number | undefined {
    expression.lastIndex = this.#at;
    return expression.test(this.#sql) ? expression.lastIndex : undefined;
  }

  /** A text in quotes, where the quote twice stands for itself. */
  #quoted(
    quote: string,
    kind: Token['kind'],
    hasEscapes = this.#usesBackticks && quote !== '`',
  ): Token {
    const sql = this.#sql;
    let text = '';
    let from = this.#at + 1;
    for (let index = from; index < sql.length; index += 1) {
      if (sql[index] === '\\' && this.#escapes(index, quote, hasEscapes)) {
        text += sql.slice(from, index) + unescaped(sql[index + 1]);
        index += 1;
        from = index + 1;
      } else if (sql[index] === quote) {
        if (sql[index + 1] !== quote) {
          return this.#take(kind, index + 1, text + sql.slice(from, index));
        }
        text += sql.slice(from, index + 1);
        index += 1;
        from = index + 1;
      }
    }
    throw this.#unclosed('The text in quotes does not end.', quote);
  }

  /** In Snowflake a backslash before a quote escapes it, in standard SQL it does not. */
  #escapes(index: number, quote: string, hasEscapes: boolean): boolean {
    if (hasEscapes) return true;
    return (
      quote === "'" &&
      this.#sql[index + 1] === quote &&
      /[^\s,;):]/.test(this.#sql[index + 2] ?? ' ')
    );
  }

  #until(end: string, skipped: number, kind: Token['kind']): Token {
    const start = this.#at + skipped;
    const found = this.#sql.indexOf(end, start);
    if (found < 0) {
      throw this.#unclosed('The text in quotes does not end.', end);
    }
    return this.#take(kind, found + end.length, this.#sql.slice(start, found));
  }

  #endOfComment(): number {
    const first = this.#sql.indexOf('*/', this.#at + 2);
    if (first < 0) {
      throw this.#unclosed('The comment does not end.', '*/');
    }
    if (!this.#commentsNest) return first + 2;
    const marks = /\/\*|\*\//g;
    marks.lastIndex = this.#at + 2;
    let depth = 1;
    for (let mark = marks.exec(this.#sql); mark; mark = marks.exec(this.#sql)) {
      depth += mark[0] === '/*' ? 1 : -1;
      if (depth === 0) return marks.lastIndex;
    }
    this.#commentsNest = false;
    return first + 2;
  }

  #take(kind: Token['kind'], end: number, inner?: string): Token {
    const start = this.#at;
    const text = inner ?? this.#sql.slice(start, end);
    const token: Token = {
      kind,
      text,
      word: wordOf(kind, text),
      line: this.#line,
      start,
      end,
    };
    this.#advance(end);
    return token;
  }

  #advance(end: number): void {
    while (this.#lineEnd < end) {
      this.#line += 1;
      this.#lineEnd = this.#nextLineEnd(this.#lineEnd + 1);
    }
    this.#at = end;
  }

  #nextLineEnd(from: number): number {
    const found = this.#sql.indexOf('\n', from);
    return found < 0 ? Infinity : found;
  }

  #unclosed(problem: string, end: string): SchemaParseError {
    return new SchemaParseError({
      place: `line ${this.#line}`,
      problem,
      remedy: `Complete it with ${end.slice(0, 40)}.`,
    });
  }
}

function wordOf(kind: Token['kind'], text: string): string {
  if (kind === 'word') return text.toLowerCase();
  return kind === 'symbol' || kind === 'number' ? text : '';
}

function unescaped(character: string | undefined): string {
  switch (character) {
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    default:
      return character ?? '';
  }
}

/** The tokens of a text in whatever dialect of SQL, in one pass. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const token of new Tokenizer(sql).tokens()) {
    if (tokens.length >= MAXIMUM_TOKENS) {
      throw new SchemaParseError({
        place: `line ${token.line}`,
        problem: `The text has more than ${MAXIMUM_TOKENS} words and signs.`,
        remedy:
          'Take the schema without data, such as of pg_dump --schema-only.',
      });
    }
    tokens.push(token);
  }
  return tokens;
}
