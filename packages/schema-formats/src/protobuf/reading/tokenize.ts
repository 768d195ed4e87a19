import { SchemaParseError } from '../../reading/SchemaParseError';

/** A word, a single sign such as `{`, a text with its quotes taken off, or the end of the file. */
export interface Token {
  kind: 'word' | 'sign' | 'text' | 'end';
  text: string;
  line: number;
  /** The comments between the token before and this one; blank ones are left out. */
  comments: readonly Comment[];
}

/** A comment without its slashes and stars. */
export interface Comment {
  text: string;
  line: number;
  lastLine: number;
}

const blanks = /[^\S\n]+/y;
/** What ends a word and stands by itself. */
const sign = /[{}=;:[\](),<>]/y;
/** A slash may be in a word, or begin a comment. */
const wordBeforeSlash = /[^\s{}=;:[\](),<>"'/]+/y;

const none: readonly Comment[] = [];

/** The tokens of a `.proto` file one by one, and at last the end, which has the comments before it. */
export function* tokenize(source: string): Generator<Token, Token, void> {
  let line = 1;
  let at = 0;
  let comments: Comment[] = [];
  const token = (kind: Token['kind'], text: string): Token => {
    const found = {
      kind,
      text,
      line,
      comments: comments.length ? comments : none,
    };
    if (comments.length) comments = [];
    return found;
  };
  while (at < source.length) {
    const first = source[at];
    let end = endOf(blanks, source, at);
    if (end > at) {
      at = end;
    } else if (first === '\n') {
      line += 1;
      at += 1;
    } else if (isComment(source, at)) {
      end = endOfComment(source, at, line);
      const written = source.slice(at, end);
      const lastLine = line + countLines(written);
      const text = cleanComment(written);
      if (text) comments.push({ text, line, lastLine });
      line = lastLine;
      at = end;
    } else if (first === '"' || first === "'") {
      end = endOfText(source, at, line);
      const text = source.slice(at + 1, end - 1);
      yield token('text', unescape(text));
      line += countLines(text);
      at = end;
    } else if (endOf(sign, source, at) > at) {
      yield token('sign', first);
      at += 1;
    } else {
      end = endOfWord(source, at);
      yield token('word', source.slice(at, end));
      at = end;
    }
  }
  return token('end', '');
}

/** Where a pattern that begins at a place ends; the place itself if it does not. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

function isComment(source: string, at: number): boolean {
  return (
    source[at] === '/' && (source[at + 1] === '/' || source[at + 1] === '*')
  );
}

function endOfComment(source: string, at: number, line: number): number {
  if (source[at + 1] === '/') {
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
  }
  const end = source.indexOf('*/', at + 2);
  if (end < 0) throw illegal('comment', line);
  return end + 2;
}

function endOfText(source: string, at: number, line: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== source[at]) {
    end += source[end] === '\\' ? 2 : 1;
  }
  if (end >= source.length) throw illegal('string', line);
  return end + 1;
}

function endOfWord(source: string, at: number): number {
  let end = at;
  for (;;) {
    end = endOf(wordBeforeSlash, source, end);
    if (source[end] !== '/' || isComment(source, end)) return end;
    end += 1;
  }
}

function illegal(what: 'comment' | 'string', line: number): SchemaParseError {
  return new SchemaParseError({
    place: `line ${line}`,
    problem: `The text cannot be read: illegal ${what}.`,
    remedy: 'Close the text in quotes or the comment.',
  });
}

const escapes: { readonly [sign: string]: string } = {
  0: '\0',
  n: '\n',
  r: '\r',
  t: '\t',
};

function unescape(text: string): string {
  return text.replace(/\\([^]?)/g, (_, escaped) => escapes[escaped] ?? escaped);
}

function countLines(text: string): number {
  let count = 0;
  let at = text.indexOf('\n');
  while (at >= 0) {
    count += 1;
    at = text.indexOf('\n', at + 1);
  }
  return count;
}

function cleanComment(written: string): string {
  const isBlock = written.startsWith('/*');
  return written
    .slice(2, isBlock ? -2 : undefined)
    .split('\n')
    .map(line =>
      line
        .trim()
        .replace(/^[*/]+ ?/, '')
        .trim(),
    )
    .join('\n')
    .trim();
}
