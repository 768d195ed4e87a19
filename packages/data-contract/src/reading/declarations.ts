/** What a document says of itself at its top level. */
export interface Declaration {
  kind?: string;
  apiVersion?: string;
}

/** Patterns take this much in every engine, whatever it is. */
const LONGEST_CERTAIN = 200_000;

/**
 * Looks for `kind` and `apiVersion` without parsing, so that it also finds them
 * in a text that no parser understands. A list of documents has one declaration
 * for each entry.
 */
export function declarationsIn(text: string): Declaration[] {
  if (!/kind|apiVersion/i.test(text)) {
    return [];
  }
  try {
    return declarationsInWhole(text);
  } catch (error) {
    // A text of megabytes in one line is more than the engine's stack holds.
    if (toName(error) !== 'RangeError' || text.length <= LONGEST_CERTAIN) {
      throw error;
    }
    return declarationsInWhole(text.slice(0, LONGEST_CERTAIN));
  }
}

function toName(error: unknown): string | undefined {
  return (error as { name?: string } | undefined)?.name;
}

function declarationsInWhole(text: string): Declaration[] {
  const lines = contentLines(text);
  return /^[{[]/.test(lines[0]?.text ?? '')
    ? declarationsInBraces(text)
    : declarationsInLines(lines);
}

interface Line {
  /** Blanks before the text. */
  indent: number;
  text: string;
}

function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  // Split at single characters: a pattern over a whole line may run out of stack.
  for (const line of text.split(/[\n\r]/)) {
    // A byte order mark, or what is left of the one of UTF-16.
    const plain = lines.length ? line : line.replace(/^[\uFEFF\uFFFD]+/, '');
    const indent = plain.search(/[^ \t]/);
    if (indent !== -1 && plain[indent] !== '#') {
      lines.push({ indent, text: plain.slice(indent) });
    }
  }
  return lines;
}

const keyInLine =
  /^(?:["']?(kind)["']?(?:[ \t]*[:=]|[ \t])|["']?(apiVersion)["']?[ \t]*:)/i;

function declarationsInLines(lines: readonly Line[]): Declaration[] {
  const isList = /^-[ \t]/.test(lines[0]?.text ?? '');
  const level = lines.reduce(
    (least, { indent }) => Math.min(least, indent),
    Number.MAX_SAFE_INTEGER,
  );
  const declarations: Declaration[] = [{}];
  let keyLevel = level;
  for (const [index, line] of lines.entries()) {
    let { indent, text } = line;
    if (isList && indent === level && /^-[ \t]/.test(text)) {
      declarations.push({});
      text = text.slice(1).trimStart();
      indent += line.text.length - text.length;
      keyLevel = indent;
    }
    const key = keyInLine.exec(text);
    if (
      key &&
      (indent === keyLevel ||
        isMisplaced({ indent, level: keyLevel, before: lines[index - 1] }))
    ) {
      const value =
        scalarIn(text.slice(key[0].length)) ||
        scalarBelow({ indent, next: lines[index + 1] });
      declare(declarations, key[1] ?? key[2], value);
    }
  }
  return declarations;
}

/** The value of a key that stands on the line after it. */
function scalarBelow(options: { indent: number; next: Line | undefined }) {
  const { indent, next } = options;
  return next && next.indent > indent && !/^-(?:[ \t]|$)/.test(next.text)
    ? scalarIn(next.text)
    : '';
}

/** A key at a wrong margin, which is no nested one: the line before opens nothing. */
function isMisplaced(options: {
  indent: number;
  level: number;
  before: Line | undefined;
}): boolean {
  const { indent, level, before } = options;
  return (
    indent - level <= 3 &&
    (before === undefined ||
      (before.indent === level &&
        !/[:|>][-+\d]?[ \t]*$/.test(before.text.slice(-80))))
  );
}

/** Texts end with their line at the latest, so that one that does not end hides little. */
const quoted = /"(?:[^"\\\n\r]|\\.)*"?|'[^'\n\r]*'?/.source;
/**
 * Comments, and brackets, commas and line ends with the entry that follows, and texts after a
 * colon or comma. Quotation marks within a word are none.
 */
const tokens = new RegExp(
  `[ \\t]#[^\\n\\r]*|[{,[\\n\\r]\\s*(?:(?:"kind"|'kind'|kind|"apiVersion"|'apiVersion'|apiVersion)\\s*:\\s*(?:${quoted}|[^\\s,{}[\\]"'][^,{}[\\]\\n\\r]*)?|${quoted})?|:\\s*(?:${quoted})|[}\\]]`,
  'gi',
);
const keyInBraces =
  /^[{,[\n\r]\s*["']?(kind|apiVersion)["']?\s*:\s*([^\n\r]{0,200})$/i;

function declarationsInBraces(text: string): Declaration[] {
  const declarations: Declaration[] = [{}];
  const level = /^[^{[]*\[/.test(text) ? 2 : 1;
  let depth = 0;
  for (const [token] of text.matchAll(tokens)) {
    const first = token[0];
    if (first === '}' || first === ']') {
      depth -= 1;
      continue;
    }
    if (first === '{' || first === '[') {
      depth += 1;
      if (depth === level) {
        declarations.push({});
      }
    }
    const key = depth === level ? keyInBraces.exec(token) : undefined;
    if (key) {
      declare(declarations, key[1], scalarIn(key[2]));
    }
  }
  return declarations;
}

function declare(declarations: Declaration[], key: string, value: string) {
  const declaration = declarations[declarations.length - 1];
  if (key.toLowerCase() === 'kind') {
    declaration.kind = value;
  } else if (key === 'apiVersion') {
    declaration.apiVersion = value;
  }
}

/** The text of a scalar that may lack its closing quotation mark; without tag, anchor and comment. */
function scalarIn(rest: string): string {
  return rest
    .slice(0, 300)
    .trim()
    .replace(/^(?:[!&]\S*\s+)*/, '')
    .replace(/^#.*|\s#.*$/, '')
    .replace(/^["']|["']?[\s,}\]]*$/g, '');
}
