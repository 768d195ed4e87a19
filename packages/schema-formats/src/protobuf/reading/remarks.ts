import { Comment, Token } from './tokenize';

/** What a statement says beside types and numbers, which registries do not compare. */
export interface Remarks {
  /** Where it begins. */
  line: number;
  /** What stands in front of it, and behind it on its line. */
  comment?: string;
  /** What stands in brackets behind a field, by name, as written. */
  options: ReadonlyMap<string, string>;
}

/** The remarks of the statement that begins with a token. */
export function remarksBefore({ line, comments }: Token): Remarks {
  return { line, comment: leadingComment(comments, line), options: new Map() };
}

/** The last comments in front of a line, if no empty line is between. */
function leadingComment(
  comments: readonly Comment[],
  line: number,
): string | undefined {
  let group: string[] = [];
  let last = 0;
  for (const comment of comments) {
    if (comment.line > last + 1) group = [];
    group.push(comment.text);
    last = comment.lastLine;
  }
  return group.length && last >= line - 1 ? group.join('\n') : undefined;
}

/** Adds what stands behind a statement. */
export function addComment(remarks: Remarks, text: string): void {
  remarks.comment = remarks.comment ? `${remarks.comment}\n${text}` : text;
}

/** `deprecated = true, json_name = "x"`, split where no bracket is open. */
export function optionsOf(tokens: readonly Token[]): Map<string, string> {
  const options = new Map<string, string>();
  let name = '';
  let value: string | undefined;
  let depth = 0;
  const finish = () => {
    if (name) options.set(name, value ?? '');
    name = '';
    value = undefined;
  };
  for (const { kind, text } of tokens) {
    if (kind === 'sign' && text === ',' && depth === 0) {
      finish();
      continue;
    }
    if (kind === 'sign' && '[{('.includes(text)) depth += 1;
    if (kind === 'sign' && ']})'.includes(text)) depth -= 1;
    if (value !== undefined) {
      value += value && kind === 'word' ? ` ${text}` : text;
    } else if (kind === 'sign' && text === '=') {
      value = '';
    } else {
      name += text;
    }
  }
  finish();
  return options;
}
