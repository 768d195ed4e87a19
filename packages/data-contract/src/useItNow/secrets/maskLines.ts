import { maskText } from './maskText';
import {
  isSecretName,
  isSecretValue,
  MASK,
  secretNameHint,
} from './secretNames';

const assignment =
  /(["']?)([A-Za-z][\w.-]{0,100})(\1\s*[:=]\s*)(?:"([^"\r\n]*)|'([^'\r\n]*)|([^\s"'][^\r\n]*))/g;
const blockStart =
  /^(\s*)(?:-\s+)?["']?([A-Za-z][\w.-]{0,100})["']?\s*:\s*[|>][-+\d]*\s*$/;

/** Hides secrets by lines, where no parser says what is a key and what a value. */
export function maskLines(options: {
  text: string;
  /** Whether a parser has dealt with all but the comments. */
  onlyComments: boolean;
}): { text: string; lines: number[] } {
  const { onlyComments } = options;
  // Of several lines, such as a key in the form of PEM.
  const before = options.text.split('\n');
  const after = maskText(options.text).split('\n');
  let blockIndent: number | undefined;
  const lines: number[] = [];
  const masked = after.map((line, index) => {
    const shown = maskLine(line);
    if (shown !== before[index]) lines.push(index + 1);
    return shown;
  });
  return { text: masked.join('\n'), lines };

  function maskLine(line: string): string {
    if (onlyComments) {
      const comment = line.indexOf('#');
      return comment < 0
        ? line
        : line.slice(0, comment) + maskAssignments(line.slice(comment));
    }
    const indent = line.search(/\S/);
    if (blockIndent !== undefined && (indent < 0 || indent > blockIndent)) {
      return line.replace(/\S[^\r]*/, MASK);
    }
    const block = blockStart.exec(line);
    blockIndent = block && isSecretName(block[2]) ? block[1].length : undefined;
    return maskAssignments(line);
  }
}

function maskAssignments(line: string): string {
  if (!secretNameHint.test(line)) return line;
  return line.replace(
    assignment,
    (whole, _quote, name: string, _sign, double, single, plain) => {
      const value: string = double ?? single ?? plain;
      if (!isSecretName(name) || !isSecretValue(value)) return whole;
      const start = whole.slice(0, whole.length - value.length);
      return plain && /^[|>]/.test(value) ? whole : `${start}${MASK}`;
    },
  );
}
