import { MASK } from '../secrets/mask';
import { YamlFailure } from '../yaml';

interface Advice {
  /** What the parser says. */
  pattern: RegExp;
  /** The same for people who write YAML rather than parsers. */
  message: string;
  remedy: string;
}

/** Explanations of what the parser says, the most frequent ones. */
const advices: readonly Advice[] = [
  {
    pattern: /tab characters/,
    message: 'a tab cannot indent',
    remedy: 'Use spaces instead of the tab.',
  },
  {
    pattern: /bad indentation of a mapping entry/,
    message:
      'the line does not continue the one before: it is indented wrongly, or a text with ": " or a special first character has no quotation marks',
    remedy:
      'Align the key with its neighbours, or quote the text, such as purpose: "Orders: all of them".',
  },
  {
    pattern: /deficient indentation/,
    message:
      'a text in quotation marks, a list in [ ] or a mapping in { } does not end, or goes on without indentation',
    remedy: 'Add the closing quotation mark or bracket, or indent the line.',
  },
  {
    pattern: /bad indentation of a sequence entry/,
    message: 'the entry is not indented like its neighbours',
    remedy: 'Align the hyphens of one list.',
  },
  {
    pattern: /within a (?:single|double) quoted scalar/,
    message: 'a text in quotation marks does not end',
    remedy: 'Add the closing quotation mark.',
  },
  {
    pattern: /within a flow collection|missed comma/,
    message: 'a list in [ ] or a mapping in { } misses a comma or does not end',
    remedy: 'Add the comma or the closing bracket.',
  },
  {
    pattern: /expected ':'|colon is missed|multiline key/,
    message: 'a key has no colon and value',
    remedy: 'Write key: value, with a blank after the colon.',
  },
  {
    pattern: /unknown escape sequence|hexadecimal character/,
    message: 'a backslash in a text in "…" starts no known escape',
    remedy: "Write the text in '…', or double the backslash.",
  },
  {
    pattern: /document separator is expected/,
    message:
      'the document ends here for YAML, but the text goes on: the line is indented wrongly or misses its colon',
    remedy:
      'Align the line with the keys above, and write a blank after each colon.',
  },
  {
    pattern: /non-printable/,
    message: 'the text has characters that cannot be printed',
    remedy: 'Remove them, and save the file as UTF-8.',
  },
];

/** Says what is wrong with a text that cannot be parsed. */
export function explainFailure(options: {
  failure: YamlFailure;
  /** The text without its secrets; no more than that may be quoted. */
  shown: string;
  maximumDepth: number;
}): { message: string; remedy: string } {
  const { failure, shown, maximumDepth } = options;
  switch (failure.rule) {
    case 'document-too-large':
      return {
        message: failure.reason,
        remedy:
          'Split the contract by subject, or move lists of examples out of it.',
      };
    case 'too-deep':
      return {
        message: `lists and mappings are nested deeper than ${maximumDepth} levels`,
        remedy: 'Flatten the structure.',
      };
    case 'too-many-aliases':
      return {
        message: failure.reason,
        remedy: 'Write repeated parts out, or repeat fewer of them.',
      };
    case 'circular-alias':
      return {
        message: failure.reason,
        remedy: 'Remove the alias, or move its anchor.',
      };
    default:
      return (
        advices.find(({ pattern }) => pattern.test(failure.reason)) ?? {
          message: withoutHidden(failure.reason, shown),
          remedy: 'Repair the line.',
        }
      );
  }
}

/** Parsers quote aliases and tags that they do not know, and those may be passwords. */
function withoutHidden(reason: string, shown: string): string {
  return reason.replace(/(["<*&])([^"<>*&\s]+)/g, (whole, sign, quoted) =>
    shown.includes(quoted) ? whole : `${sign}${MASK}`,
  );
}
