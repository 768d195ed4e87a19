import { toError } from '@backstage/errors';
import type { Finding } from '@data-mesh/data-contract';

/** What can be wrong with an entry of a source, beyond what a file system says. */
export type EntryTrouble =
  | 'link-to-nothing'
  | 'link-outside'
  | 'no-file'
  | 'name-not-utf8'
  | 'not-unpacked';

interface EntryRule {
  /** Follows “The file” or “The folder”. */
  message: string;
  remedy: string;
}

const REPAIR_LINK = 'Let the link lead to the file, or remove it.';

const TROUBLES: Record<EntryTrouble, EntryRule> = {
  'link-to-nothing': {
    message: 'is a link to something that is not there',
    remedy: REPAIR_LINK,
  },
  'link-outside': {
    message: 'is a link out of the source, and such links are never followed',
    remedy: 'Put the file itself there, or remove the link.',
  },
  'no-file': {
    message: 'is a pipe, a socket or a device, and those are never opened',
    remedy: 'Put a file there, or remove it.',
  },
  'name-not-utf8': {
    message: 'or a folder that it is in has a name that is not UTF-8',
    remedy:
      'Rename it. Bytes that are no UTF-8 are written here as %80 to %FF.',
  },
  'not-unpacked': {
    message: 'cannot be unpacked from the archive of the repository',
    remedy:
      'Make it a plain file with a name of less than 255 bytes, or remove it.',
  },
};

/** What the errors of file systems mean for people, by their codes. */
const CODES: Record<string, EntryRule> = {
  ELOOP: { message: 'is a link that leads to itself', remedy: REPAIR_LINK },
  ENOENT: {
    message: 'was gone when it was read',
    remedy: 'Nothing, if that was meant; it is looked for again by itself.',
  },
  EACCES: {
    message: 'may not be opened by the portal',
    remedy: 'Let the process of the portal read it.',
  },
  EPERM: {
    message: 'may not be opened by the portal',
    remedy: 'Let the process of the portal read it.',
  },
  ENAMETOOLONG: {
    message: 'has a path that is too long for the file system',
    remedy: 'Shorten its name or those of its folders.',
  },
};

const FALLBACK_REMEDY =
  'See what is wrong with it there; it is tried again by itself.';

/** One entry of a source that cannot be read, while the others can. */
export function unreadableEntry(options: {
  /** A trouble, or what a file system threw. */
  cause: EntryTrouble | unknown;
  subject?: 'file' | 'folder';
}): Finding {
  const { cause, subject = 'file' } = options;
  const { message, remedy } = ruleOf(cause);
  return {
    rule: 'file-not-readable',
    severity: 'error',
    path: '',
    message: `The ${subject} ${message}.${
      subject === 'folder' ? ' What was read from there before is kept.' : ''
    }`,
    remedy,
  };
}

function ruleOf(cause: unknown): EntryRule {
  if (typeof cause === 'string' && Object.hasOwn(TROUBLES, cause)) {
    return TROUBLES[cause as EntryTrouble];
  }
  const { code = '', message } = toError(cause) as Error & { code?: string };
  return Object.hasOwn(CODES, code)
    ? CODES[code]
    : {
        message: `cannot be opened: ${message.slice(0, 300)}`,
        remedy: FALLBACK_REMEDY,
      };
}
