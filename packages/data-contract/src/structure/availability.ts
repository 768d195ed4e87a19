import { Availability } from './shape';

/** Whether something holds in a version of the standard, such as `3.1.0`. */
export function holds(
  availability: Availability | undefined,
  version: string,
): boolean {
  return (
    availability !== undefined &&
    !isBefore(version, availability.since) &&
    !isFrom(version, availability.until)
  );
}

/** Whether something comes only with a newer version. */
export function comesLater(
  availability: Availability,
  version: string,
): boolean {
  return isBefore(version, availability.since);
}

function isBefore(version: string, since: string | undefined): boolean {
  return since !== undefined && rank(version) < rank(since);
}

function isFrom(version: string, until: string | undefined): boolean {
  return until !== undefined && rank(version) >= rank(until);
}

const ranks = new Map<string, number>();

/** The versions of both standards have three small numbers. */
function rank(version: string): number {
  const known = ranks.get(version);
  if (known !== undefined) {
    return known;
  }
  const [major, minor, patch] = version.split('.').map(Number);
  const value = (major * 1000 + minor) * 1000 + patch;
  ranks.set(version, value);
  return value;
}
