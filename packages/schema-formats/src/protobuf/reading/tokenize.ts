import { SchemaParseError } from '../../reading/SchemaParseError';

/** A word, a single sign such as `{`, or a text with its quotes taken off. */
export interface Token {
  kind: 'word' | 'sign' | 'text';
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

/** Ends a word, and stands by itself. */
const signs = new Set('{}=;:[](),<>');
const blank = /\s/;

/**
 * The tokens of a `.proto` file one by one, and at last one without text that
 * has the comments at the end.
 */
export function* tokenize(source: string): Generator<Token, Token, void> {
  let line = 1;
  let at = 0;
  let comments: Comment[] = [];
  const token = (kind: Token['kind'], text: string, from = line): Token => {
    const found = { kind, text, line: from, comments };
    comments = [];
    return found;
  };
  while (at < source.length) {
    const sign = source[at];
    if (sign === '\n') {
      line += 1;
      at += 1;
    } else if (blank.test(sign)) {
      at += 1;
    } else if (isComment(source, at)) {
      const end = endOfComment(source, at, line);
      const written = source.slice(at, end);
      const lastLine = line + countLines(written);
      const text = cleanComment(written);
      if (text) comments.push({ text, line, lastLine });
      line = lastLine;
      at = end;
    } else if (sign === '"' || sign === "'") {
      const end = endOfText(source, at, line);
      const text = source.slice(at + 1, end - 1);
      yield token('text', unescape(text));
      line += countLines(text);
      at = end;
    } else if (signs.has(sign)) {
      yield token('sign', sign);
      at += 1;
    } else {
      const end = endOfWord(source, at);
      yield token('word', source.slice(at, end));
      at = end;
    }
  }
  return token('sign', '');
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
  while (
    end < source.length &&
    !signs.has(source[end]) &&
    !blank.test(source[end]) &&
    source[end] !== '"' &&
    source[end] !== "'" &&
    !isComment(source, end)
  ) {
    end += 1;
  }
  return end;
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
  return text.replace(/\\([^]?)/g, (_, sign) => escapes[sign] ?? sign);
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
