import type { Finding } from '@data-mesh/data-contract';

const REMEDY = 'Save the file as UTF-8.';
const REPLACEMENT = '\uFFFD';

/** The encoding that the first bytes of a UTF-16 file name. */
function utf16Of(data: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (data[0] === 0xff && data[1] === 0xfe) return 'utf-16le';
  if (data[0] === 0xfe && data[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file, without its byte order mark. Never throws: a file that is
 * not UTF-8 is read as well as it can be, and the finding says so.
 */
export function decodeText(data: Buffer): { text: string; finding?: Finding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(data) };
  } catch {
    const encoding = utf16Of(data);
    return encoding ? decodeUtf16(data, encoding) : decodeLeniently(data);
  }
}

function decodeUtf16(data: Buffer, encoding: 'utf-16le' | 'utf-16be') {
  const finding: Finding = {
    rule: 'wrong-encoding',
    severity: 'info',
    path: '',
    line: 1,
    message:
      'The file is UTF-16, which is read here; other tools expect UTF-8.',
    remedy: REMEDY,
  };
  return { text: new TextDecoder(encoding).decode(data), finding };
}

function decodeLeniently(data: Buffer) {
  const text = new TextDecoder('utf-8').decode(data);
  const line = text.slice(0, text.indexOf(REPLACEMENT)).split('\n').length;
  const finding: Finding = {
    rule: 'wrong-encoding',
    severity: 'warning',
    path: '',
    line,
    message: `The file is not UTF-8; line ${line} has a character that is shown as ${REPLACEMENT}.`,
    remedy: REMEDY,
  };
  return { text, finding };
}
