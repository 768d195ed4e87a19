import { SCALAR_STYLE } from 'js-yaml';
import type { Allowed } from './allowed';
import { maskWhole } from './mask';
import { maskText, secretParts } from './maskText';
import type { TextScalar } from './textNodes';

/** The characters of a scalar of YAML or JSON without the secrets in it. */
export function maskScalar(options: {
  /** As they stand in the text. */
  written: string;
  scalar: TextScalar;
  allowed?: Allowed;
}): string {
  const { written, scalar, allowed } = options;
  const { source, style } = scalar;
  if (written === source) return maskText(written, allowed);
  const masked = maskText(source, allowed);
  const isOneLine = !/[\r\n]/.test(written);
  if (isOneLine && style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return JSON.stringify(masked).slice(1, -1);
  }
  if (isOneLine && style === SCALAR_STYLE.SINGLE_QUOTED) {
    return masked.replaceAll("'", "''");
  }
  return (
    byLines({ written, source, masked }) ??
    byParts({ written, source, allowed }) ??
    maskWhole(written)
  );
}

/** Of a block whose lines are those of the value, but for their indentation. */
function byLines(options: {
  written: string;
  source: string;
  masked: string;
}): string | undefined {
  const lines = options.written.split('\n');
  const sources = options.source.split('\n');
  const masked = options.masked.split('\n');
  const shown = lines.map((line, index) => {
    const end = line.endsWith('\r') ? '\r' : '';
    const bare = end ? line.slice(0, -1) : line;
    const source = sources[index] ?? '';
    return bare.endsWith(source) &&
      !bare.slice(0, -source.length || undefined).trim()
      ? bare.slice(0, bare.length - source.length) + (masked[index] ?? '') + end
      : undefined;
  });
  return shown.every(line => line !== undefined) ? shown.join('\n') : undefined;
}

/** Of a text that goes on over several lines, as long as no secret does. */
function byParts(options: {
  written: string;
  source: string;
  allowed?: Allowed;
}): string | undefined {
  const { written, source, allowed } = options;
  if (written.includes('\\')) return undefined;
  const shown = maskText(written, allowed);
  const secrets = secretParts({ text: source, allowed }).map(({ start, end }) =>
    source.slice(start, end),
  );
  return secrets.every(secret => !/\s/.test(secret) && !shown.includes(secret))
    ? shown
    : undefined;
}
