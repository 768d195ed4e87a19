import { parseVersion, SemanticVersion } from '../../identity/versions';

/** `2026-11` and `2026-11-21`, of which SemVer would make a pre-release of 2026. */
const CALENDAR = /^\d{4}-\d{1,2}(-\d{1,2})?$/;

/** Undefined for a text that is no version, also for a month or a day. */
export function readVersion(
  text: string | undefined,
): SemanticVersion | undefined {
  const trimmed = text?.trim() ?? '';
  return CALENDAR.test(trimmed) ? undefined : parseVersion(trimmed);
}
