/** What a `.proto` file says beside its types. */
export interface Remarks {
  /** By path, such as `Order.Line.amount`. */
  comments: Map<string, string>;
  /** What stands in brackets behind a field, by path, as written. */
  options: Map<string, Map<string, string>>;
  /** Files that it imports. */
  imports: string[];
  /** Lines of fields and messages by path. */
  lines: Map<string, number>;
}

interface Token {
  kind: 'word' | 'text' | 'symbol' | 'comment';
  text: string;
  line: number;
}

const scanner =
  /\/\/([^\n]*)|\/\*([^]*?)\*\/|"((?:[^"\\\n]|\\[^])*)"|'((?:[^'\\\n]|\\[^])*)'|([\w.+-]+)|(\n)|([^\s])/g;

/** Goes through a file that a parser has understood, for what that parser leaves out. */
export function readRemarks(text: string): Remarks {
  const remarks: Remarks = {
    comments: new Map(),
    options: new Map(),
    imports: [],
    lines: new Map(),
  };
  /** Names of the blocks around; oneofs have none of their own. */
  const path: (string | undefined)[] = [];
  let statement: Token[] = [];
  let comment: string[] = [];
  let lastNamed: { key: string; line: number } | undefined;
  let lastCommentLine = 0;
  for (const token of tokensOf(text)) {
    if (token.kind === 'comment') {
      if (lastNamed?.line === token.line && !statement.length) {
        addComment(remarks, lastNamed.key, token.text);
      } else if (!statement.length) {
        // An empty line between two comments tells them apart.
        if (token.line > lastCommentLine + 1) comment = [];
        comment.push(token.text);
        lastCommentLine = token.line + token.text.split('\n').length - 1;
      }
      continue;
    }
    const isSymbol = token.kind === 'symbol';
    const isBlock = isSymbol && token.text === '{' && !inBrackets(statement);
    if (isBlock || (isSymbol && token.text === ';')) {
      const name = nameOf(statement, isBlock);
      const isOneof = statement[0]?.text === 'oneof';
      const around = path.filter(part => part !== undefined);
      if (name !== undefined) {
        const key = [...around, isOneof ? `oneof ${name}` : name].join('.');
        remarks.lines.set(key, statement[0].line);
        if (comment.length && lastCommentLine >= statement[0].line - 1) {
          addComment(remarks, key, comment.join('\n'));
        }
        addOptions(remarks, key, statement);
        lastNamed = { key, line: token.line };
      } else if (statement[0]?.text === 'import') {
        const file = statement.find(({ kind }) => kind === 'text');
        if (file) remarks.imports.push(file.text);
      }
      if (isBlock) path.push(isOneof ? undefined : name ?? '');
      statement = [];
      comment = [];
    } else if (isSymbol && token.text === '}' && !inBrackets(statement)) {
      path.pop();
      statement = [];
      comment = [];
      lastNamed = undefined;
    } else {
      statement.push(token);
    }
  }
  return remarks;
}

function* tokensOf(text: string): Iterable<Token> {
  let line = 1;
  for (const match of text.matchAll(scanner)) {
    const [all, lineComment, block, double, single, word, newLine] = match;
    const comment = lineComment ?? block;
    if (newLine !== undefined) {
      line += 1;
    } else if (comment !== undefined) {
      const clean = cleanComment(comment);
      if (clean) yield { kind: 'comment', text: clean, line };
      if (block !== undefined) line += block.split('\n').length - 1;
    } else {
      const quoted = double ?? single;
      if (quoted !== undefined) {
        yield { kind: 'text', text: quoted, line };
      } else {
        yield { kind: word === undefined ? 'symbol' : 'word', text: all, line };
      }
    }
  }
}

function cleanComment(comment: string): string {
  return comment
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

/** A `{` inside of `[…]` or after `=` is a value. */
function inBrackets(statement: readonly Token[]): boolean {
  return (
    statement[0]?.text === 'option' ||
    statement.some(({ kind, text }) => kind === 'symbol' && text === '[')
  );
}

/** The name of a block, field or constant. */
function nameOf(
  statement: readonly Token[],
  isBlock: boolean,
): string | undefined {
  const start = ['export', 'local'].includes(statement[0]?.text) ? 1 : 0;
  const first = statement[start]?.text;
  if (isBlock && ['message', 'enum', 'oneof', 'service'].includes(first)) {
    return statement[start + 1]?.text;
  }
  if (['option', 'syntax', 'edition', 'package', 'import'].includes(first)) {
    return undefined;
  }
  const equals = statement.findIndex(
    ({ kind, text }) => kind === 'symbol' && text === '=',
  );
  return equals > 0 ? statement[equals - 1].text : undefined;
}

function addComment(remarks: Remarks, key: string, text: string): void {
  const known = remarks.comments.get(key);
  remarks.comments.set(key, known ? `${known}\n${text}` : text);
}

/** `[deprecated = true, json_name = "x"]`, split where no bracket is open. */
function addOptions(
  remarks: Remarks,
  key: string,
  statement: readonly Token[],
): void {
  const start = statement.findIndex(
    ({ kind, text }) => kind === 'symbol' && text === '[',
  );
  if (start < 0) return;
  const options = new Map<string, string>();
  let name = '';
  let value: string | undefined;
  let depth = 0;
  for (const { kind, text } of statement.slice(start + 1)) {
    if (kind === 'symbol' && '[{('.includes(text)) depth += 1;
    const isEnd =
      kind === 'symbol' && depth === 0 && (text === ',' || text === ']');
    if (kind === 'symbol' && ']})'.includes(text)) depth -= 1;
    if (isEnd) {
      if (name) options.set(name, value ?? '');
      name = '';
      value = undefined;
    } else if (value === undefined && kind === 'symbol' && text === '=') {
      value = '';
    } else if (value === undefined) {
      name += text;
    } else {
      value += value && kind === 'word' ? ` ${text}` : text;
    }
  }
  remarks.options.set(key, options);
}
