import type { Allowed } from './allowed';
import { isSecretEntry } from './entries';
import { MASK } from './mask';
import { maskText } from './maskText';
import { secretNameHint } from './secretNames';
import { isSecretValue } from './secretValues';

/** A field on a line of its own, as in YAML and in comments that once were. */
const field =
  /(?<![\w.-])(["']?)([\p{L}][\w.\p{L}-]{0,100})(\1[ \t]*[:=][ \t]*)(?:"([^"\r\n]*)|'([^'\r\n]*)|([^\s"'|>{[][^\r\n]*))/gu;
/** A property and its value on one line, in this order or in the other one. */
const pairs = [
  /["']?(?:property|name|key|field|parameter|option|setting)["']?[ \t]*:[ \t]*["']?(?<name>[A-Za-z][\w.-]{0,100})["']?[ \t]*,[ \t]*["']?value["']?[ \t]*:[ \t]*["']?(?<value>[^\s"',}\]\r\n][^"',}\r\n]*)/g,
  /["']?value["']?[ \t]*:[ \t]*["']?(?<value>[^\s"',}\]\r\n][^"',}\r\n]{0,1000})["']?[ \t]*,[ \t]*["']?(?:property|name|key|field|parameter|option|setting)["']?[ \t]*:[ \t]*["']?(?<name>[A-Za-z][\w.-]{0,100})/g,
];
const blockStart =
  /^([ \t]*)(?:-[ \t]+)?["']?([A-Za-z][\w.-]{0,100})["']?[ \t]*:[ \t]*[|>][-+\d]*[ \t]*\r?$/;
export const pairLabel =
  /(?:^|[\s{,-])["']?(?:property|name|key|field|parameter|option|setting)["']?[ \t]*:[ \t]*["']?([A-Za-z][\w.-]{0,100})["']?[ \t]*[,}]?[ \t]*\r?$/;

/** Hides secrets by lines, where no parser says what is a key and what a value. */
export function maskLines(text: string, allowed?: Allowed): string {
  let blockIndent: number | undefined;
  let label: string | undefined;
  const shown = maskText(text, allowed);
  if (!secretNameHint.test(text)) return shown;
  const lines = shown.split('\n');
  return lines.map(maskLine).join('\n');

  function maskLine(line: string, index: number): string {
    const indent = line.search(/\S/);
    if (blockIndent !== undefined && (indent < 0 || indent > blockIndent)) {
      return line.replace(/\S[^\r]*/, MASK);
    }
    const block = blockStart.exec(line);
    const isSecret =
      block && isSecretEntry(entryOf(block[2], undefined, label), allowed);
    blockIndent = isSecret ? block[1].length : undefined;
    // Of a pair, the value may come first.
    const following = /\bvalue/.test(line) ? lines[index + 1] ?? '' : '';
    label =
      pairLabel.exec(line)?.[1] ?? pairLabel.exec(following)?.[1] ?? label;
    const masked = maskFields({
      line: maskPairs(line, allowed),
      label,
      allowed,
    });
    if (!pairLabel.test(line)) label = undefined;
    return masked;
  }
}

/** Hides the value beside a name on the same line. */
export function maskPairs(line: string, allowed: Allowed | undefined): string {
  if (!/\bvalue/.test(line)) return line;
  let shown = line;
  for (const pair of pairs) {
    shown = shown.replace(pair, (whole, ...rest) => {
      const { name, value } = rest[rest.length - 1] as Record<string, string>;
      return isSecretEntry(entryOf('value', value, name), allowed)
        ? whole.replace(value, MASK)
        : whole;
    });
  }
  return shown;
}

/** Hides the values of fields that are called like secrets, in a comment or a broken line. */
export function maskFields(options: {
  line: string;
  /** How the line before calls a value. */
  label?: string;
  allowed?: Allowed;
}): string {
  const { line, label, allowed } = options;
  return line.replace(
    field,
    (whole, _quote, name: string, _sign, double, single, plain) => {
      const value: string = double ?? single ?? plain;
      const bare = plain === undefined ? value : withoutClosing(value);
      if (bare === undefined) return whole;
      const entry = entryOf(name, bare, label);
      if (!isSecretEntry(entry, allowed)) return whole;
      return (
        whole.slice(0, whole.length - value.length) +
        MASK +
        value.slice(bare.length)
      );
    },
  );
}

/** The value before the brackets that close what is around it; undefined for a reference. */
function withoutClosing(written: string): string | undefined {
  let value = written;
  for (let signs = 0; signs < 10; signs += 1) {
    if (!isSecretValue(value)) return undefined;
    if (!/[,}\]\s]$/.test(value)) break;
    value = value.slice(0, -1);
  }
  return value;
}

function entryOf(name: string, text: string | undefined, label?: string) {
  return {
    name,
    text,
    beside: (other: string) => (other === 'property' ? label : undefined),
    // Without a parser nobody knows whether a list or mapping describes a secret.
    inConnection: text === undefined,
  };
}
