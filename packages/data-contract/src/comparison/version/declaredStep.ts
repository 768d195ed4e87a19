import { compareVersions } from '../../identity/versions';
import { VersionVerdict } from '../types';
import { readVersion } from './readVersion';

const parts = ['major', 'minor', 'patch'] as const;

/**
 * What two version numbers say by themselves, by SemVer 2.0 and its short
 * forms. From one pre-release to another, or to its release, it is the step
 * that the release takes: 2.0.0-rc.1 belongs to the major 2.0.0.
 */
export function declaredStep(versions: {
  older?: string;
  newer?: string;
}): VersionVerdict['declared'] {
  const older = versions.older?.trim() ?? '';
  const newer = versions.newer?.trim() ?? '';
  if (older && older === newer) return 'none';
  const before = readVersion(older);
  const after = readVersion(newer);
  if (!before || !after) return 'unknown';
  const order = compareVersions({ left: older, right: newer });
  if (order === 0) return 'none';
  if (order > 0) return 'lower';
  const index = before.numbers.findIndex(
    (digits, at) => BigInt(digits) !== BigInt(after.numbers[at]),
  );
  return index === -1 ? releaseStep(after.numbers) : parts[index];
}

/** The step by which a release came to be, as its zeros tell. */
function releaseStep(numbers: readonly string[]) {
  const [, minor, patch] = numbers.map(BigInt);
  if (patch > 0n) return 'patch';
  return minor > 0n ? 'minor' : 'major';
}
