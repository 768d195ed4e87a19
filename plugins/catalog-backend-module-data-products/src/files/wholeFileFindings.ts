import type { Finding } from '@data-mesh/data-contract';

/** A file that held products and holds nothing now, which nobody means. */
export const emptyFile: Finding = {
  rule: 'empty-file',
  severity: 'error',
  path: '',
  line: 1,
  message: 'The file is empty; it held data products before.',
  remedy: 'Bring its text back, or remove the file if its products are to go.',
};

/** A file with a character that no database of a catalog can keep. */
export function zeroCharacter(text: string): Finding {
  const line = text.slice(0, text.indexOf('\u0000')).split('\n').length;
  return {
    rule: 'wrong-encoding',
    severity: 'error',
    path: '',
    line,
    message: `Line ${line} has a character of value zero, which no text has.`,
    remedy: 'Remove the character, and save the file as UTF-8.',
  };
}

/** A file that the reader trips over. */
export function unexpectedFailure(message: string): Finding {
  return {
    rule: 'reading-failed',
    severity: 'error',
    path: '',
    message: `The file could not be read: ${message.slice(0, 300)}`,
    remedy:
      'Simplify the file. If nothing in it is unusual, report this message to the makers of this module.',
  };
}
