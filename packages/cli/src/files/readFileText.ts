import { readFile, stat } from 'node:fs/promises';
import {
  decodeDocument,
  defaultReadingLimits,
  Finding,
  findingRules,
} from '@data-mesh/data-contract';
import { commandRule } from '../rules/commandRules';
import { FileText } from './types';

/** A character of UTF-8 has at most four bytes, so more bytes are too many characters. */
export const maximumBytes = 4 * defaultReadingLimits.maximumCharacters;

/** What stands in each code of the system, for people. */
const reasons: Record<string, string> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its symbolic links go in a circle',
  ENOENT: 'it is not there, or a link to nowhere',
  ENOTDIR: 'it is not there',
  EISDIR: 'it is a folder',
};

/** Reads a file that people wrote. It never throws, and never waits for a pipe. */
export async function readFileText(options: {
  path: string;
  /** In bytes. */
  limit?: number;
}): Promise<FileText> {
  const { path, limit = maximumBytes } = options;
  try {
    const status = await stat(path);
    if (!status.isFile()) {
      // Reading a named pipe would wait for a writer for ever.
      return {
        kind: 'unreadable',
        finding: notReadable('it is no regular file'),
      };
    }
    if (status.size > limit) {
      return { kind: 'unreadable', finding: tooLarge(status.size, limit) };
    }
    const decoded = decodeDocument({ bytes: await readFile(path) });
    return { kind: 'text', ...decoded };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return {
      kind: 'unreadable',
      finding: notReadable(
        // The name that the system gave has no such character.
        code === 'ENOENT' && path.includes('\ufffd')
          ? 'its name is not UTF-8'
          : reasons[code] ?? message,
      ),
    };
  }
}

export function notReadable(reason: string): Finding {
  const { id, severity, remedy } = commandRule('file-not-readable');
  return {
    rule: id,
    severity,
    path: '',
    message: `The file cannot be read: ${reason}.`,
    remedy: remedy.replaceAll('`', ''),
  };
}

export function tooLarge(size: number, limit = maximumBytes): Finding {
  const rule = findingRules.find(({ id }) => id === 'document-too-large');
  return {
    rule: 'document-too-large',
    severity: 'error',
    path: '',
    line: 1,
    column: 1,
    message: `The file has ${size} bytes, more than the ${limit} that are read.`,
    remedy: rule?.remedy ?? '',
  };
}
