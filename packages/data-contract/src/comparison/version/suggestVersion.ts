import { VersionStep } from '../types';
import { readVersion } from './readVersion';

const positions: { readonly [Step in Exclude<VersionStep, 'none'>]: number } = {
  major: 0,
  minor: 1,
  patch: 2,
};

/**
 * The lowest version that takes a step from an older one, in its form: with its
 * `v`, and with as many numbers unless the step needs one more.
 */
export function suggestVersion(options: {
  older: string | undefined;
  step: VersionStep;
}): string | undefined {
  const text = options.older?.trim() ?? '';
  const version = readVersion(text);
  if (!version) return undefined;
  if (options.step === 'none') return text;
  const prefix = /^v/i.exec(text)?.[0] ?? '';
  const written = text.slice(prefix.length).split(/[-+]/)[0].split('.').length;
  const numbers = version.numbers.map(BigInt);
  if (!version.prerelease.length) {
    const position = positions[options.step];
    numbers[position] += 1n;
    numbers.fill(0n, position + 1);
  }
  // The release of a pre-release is the lowest number above it that promises anything.
  const shown = version.prerelease.length
    ? written
    : Math.max(written, positions[options.step] + 1);
  return `${prefix}${numbers.slice(0, shown).join('.')}`;
}
