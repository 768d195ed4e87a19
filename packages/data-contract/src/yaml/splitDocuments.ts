/** The text of one document in a stream. */
export interface DocumentText {
  text: string;
  /** 1-based line of the stream at which the text starts. */
  line: number;
  /** Characters of that line before the text, such as the `---` of `--- {a: 1}`. */
  columnOffset: number;
}

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
  for (const match of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)) {
    close(match.index);
    markerLine += countLineEnds(text, counted, match.index);
    counted = match.index;
    const contentStart = startAfterMarker(text, match.index + 3);
    start = contentStart.offset;
    line = markerLine + (contentStart.isNextLine ? 1 : 0);
    columnOffset = contentStart.isNextLine ? 0 : 3;
  }
  close(text.length);
  return documents;
}

/** After `---` alone the document starts with the next line; a comment counts as nothing. */
function startAfterMarker(text: string, offset: number) {
  const lineEnd = text.indexOf('\n', offset);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return /^[ \t\r]*(?:#|$)/.test(text.slice(offset, end))
    ? { offset: Math.min(end + 1, text.length), isNextLine: true }
    : { offset, isNextLine: false };
}

function hasContent(text: string): boolean {
  return /^[ \t]*[^\s#%]/m.test(text) || /^[ \t]+%/m.test(text);
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (
    let end = text.indexOf('\n', from);
    end !== -1 && end < to;
    end = text.indexOf('\n', end + 1)
  ) {
    count += 1;
  }
  return count;
}
