import { Finding, FindingSeverity } from '../findings/types';
import { decodeWindows1252 } from './windows1252';

/**
 * In what a file is written. `windows-1252` stands for everything else that has
 * one byte for each character, such as Latin-1, which is a part of it.
 *
 * @public
 */
export type DocumentEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252';

/**
 * A file as text.
 *
 * @public
 */
export interface DecodedDocument {
  /** Without its byte order mark. */
  text: string;
  encoding: DocumentEncoding;
  /** At most one `wrong-encoding`: a warning if the text is a guess, else an info. */
  findings: Finding[];
}

/**
 * The text of a file of YAML or JSON, to be handed to {@link readDocuments}.
 *
 * @remarks
 *
 * It never throws. UTF-8 is what the standards expect; UTF-16 is known by its
 * byte order mark. What is neither is read line by line: a line that is not
 * UTF-8 as windows-1252, the others as UTF-8, because files with both exist.
 *
 * @public
 */
export function decodeDocument(options: {
  bytes: Uint8Array;
}): DecodedDocument {
  const { bytes } = options;
  const utf16 = utf16Of(bytes);
  if (utf16) {
    return {
      text: new TextDecoder(utf16).decode(bytes),
      encoding: utf16,
      findings: [
        wrongEncoding({
          severity: 'info',
          line: 1,
          message:
            'The file is UTF-16, which is read here; other tools expect UTF-8.',
        }),
      ],
    };
  }
  const text = decodeUtf8(bytes);
  return text === undefined
    ? decodeLines(bytes)
    : { text, encoding: 'utf-8', findings: [] };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf8(
  bytes: Uint8Array,
  decoder = new TextDecoder('utf-8', { fatal: true }),
): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** No character of UTF-8 has the byte of a line feed in it, so lines can be cut before decoding. */
function decodeLines(bytes: Uint8Array): DecodedDocument {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  const wrong: number[] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let start = hasMark ? 3 : 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    const text = decodeUtf8(line, decoder);
    lines.push(text ?? decodeWindows1252(line));
    if (text === undefined) wrong.push(lines.length);
    start = end + 1;
  }
  const [first] = wrong;
  const which =
    wrong.length > 1
      ? `${wrong.length} lines, line ${first} first, are`
      : `line ${first} is`;
  return {
    text: lines.join('\n'),
    encoding: 'windows-1252',
    findings: [
      wrongEncoding({
        severity: 'warning',
        line: first,
        message: `The file is not UTF-8: ${which} read as windows-1252 (Latin-1), which is a guess.`,
      }),
    ],
  };
}

function wrongEncoding(options: {
  severity: FindingSeverity;
  line: number;
  message: string;
}): Finding {
  return {
    rule: 'wrong-encoding',
    path: '',
    ...options,
    remedy: 'Save the file as UTF-8.',
  };
}
