import { Pair } from '../engine/shape';

/**
 * Two ways to write one promise, because a version of the standard brought a
 * field for what was written elsewhere before.
 */
export interface Spelling<Owner> {
  /** Such as `the custom property deprecated of ODCS 3.1`. */
  older: string;
  /** Such as `the field deprecated of ODCS 3.2`. */
  newer: string;
  /**
   * Both in the newer spelling; the very same things, where neither has the
   * older one.
   */
  inNewer: (pair: Pair<Owner>) => Pair<Owner>;
}

/** A spelling that one thing can be brought to without the other. */
export function alone<Owner>(
  inNewer: (owner: Owner) => Owner,
): Spelling<Owner>['inNewer'] {
  return pair => {
    const older = inNewer(pair.older);
    const newer = inNewer(pair.newer);
    const isSame = older === pair.older && newer === pair.newer;
    return isSame ? pair : { older, newer };
  };
}

/** A pair with all its promises in the newest spelling. */
export function inNewestSpelling<Owner>(
  spellings: readonly Spelling<Owner>[],
): (pair: Pair<Owner>) => Pair<Owner> {
  return pair =>
    spellings.reduce((spelled, { inNewer }) => inNewer(spelled), pair);
}
