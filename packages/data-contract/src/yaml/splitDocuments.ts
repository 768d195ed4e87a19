/** The text of one document in a stream. */
export interface DocumentText {
  text: string;
  /** 1-based line of the stream at which the text starts. */
  line: number;
  /** Characters of that line before the text, such as the `---` of `--- {a: 1}`. */
  columnOffset: number;
}

/** Spelled out, because `^` and `$` take U+2028 and U+2029 for the end of a line. */
const markers = /(?:^\uFEFF?|[\n\r])(?:---|\.\.\.)(?=[ \t\n\r]|$)/g;
/** After `---` alone the document starts with the next line; a comment counts as nothing. */
const nothingMore = /[ \t]*(?:#|(?=[\n\r]|$))/y;
const lineEnd = /\r\n?|\n|$/g;

/**
 * Splits a stream at its markers `---` and `...`, so that a broken document
 * does not take the others with it. A marker stands at the start of a line,
 * where YAML allows no other use of it, not even inside of a quoted text.
 * Texts with nothing but blanks, comments and directives are no documents.
 */
export function splitDocuments(options: { text: string }): DocumentText[] {
  const { text } = options;
  const documents: DocumentText[] = [];
  let start = 0;
  let line = 1;
  let columnOffset = 0;
  const close = (end: number) => {
    const part = text.slice(start, end);
    if (hasContent(part)) {
      documents.push({ text: part, line, columnOffset });
    }
  };
  let markerLine = 1;
  let counted = 0;
  for (const { 0: match, index } of text.matchAll(markers)) {
    const end = index + match.length;
    close(end - 3);
    markerLine += countLineEnds(text.slice(counted, end));
    counted = end;
    const next = nextLineAfterMarker(text, end);
    start = next ?? end;
    line = markerLine + (next === undefined ? 0 : 1);
    columnOffset = next === undefined ? 3 : 0;
  }
  close(text.length);
  return documents;
}

/** Where the line after a marker begins, if the marker stands alone on its own. */
function nextLineAfterMarker(text: string, end: number): number | undefined {
  nothingMore.lastIndex = end;
  if (!nothingMore.test(text)) return undefined;
  // In two steps: a pattern over a whole line may run out of stack on a long one.
  lineEnd.lastIndex = nothingMore.lastIndex;
  const found = lineEnd.exec(text);
  return found ? found.index + found[0].length : text.length;
}

function hasContent(text: string): boolean {
  return /(?:^\uFEFF?|[\n\r])(?:[ \t]*[^\s#%]|[ \t]+%)/.test(text);
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
