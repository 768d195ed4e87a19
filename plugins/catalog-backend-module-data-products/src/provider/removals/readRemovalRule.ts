import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { RemovalRule } from './decideRemovals';

const SETTINGS = ['share', 'most', 'confirmAfter'];
const HOUR_MILLISECONDS = 60 * 60_000;
const NEVER = 'never';

/**
 * Reads `removals` of a provider.
 *
 * @throws an error that names the path of a wrong value
 */
export function readRemovalRule(provider: Config, path: string): RemovalRule {
  const section = `${path}.removals`;
  const removals = provider.getOptionalConfig('removals');
  const unknown = removals?.keys().find(key => !SETTINGS.includes(key));
  if (unknown) {
    throw new InputError(
      `${section}.${unknown} is no setting; there are ${SETTINGS.join(', ')}`,
    );
  }
  const share = removals?.getOptionalNumber('share') ?? 0.2;
  if (!(share >= 0 && share <= 1)) {
    throw new InputError(
      `${section}.share must be from 0 to 1, such as 0.2 for a fifth, got ${share}`,
    );
  }
  const most = removals?.getOptionalNumber('most') ?? 5;
  if (!Number.isInteger(most) || most < 0) {
    throw new InputError(
      `${section}.most must be a whole number from 0 on, got ${most}`,
    );
  }
  return {
    share,
    most,
    confirmAfterMilliseconds: removals
      ? readConfirmAfter(removals, section)
      : HOUR_MILLISECONDS,
  };
}

function readConfirmAfter(removals: Config, path: string): number | undefined {
  const written = removals.getOptional('confirmAfter');
  if (written === undefined) return HOUR_MILLISECONDS;
  if (written === NEVER) return undefined;
  try {
    const duration = durationToMilliseconds(
      readDurationFromConfig(removals, { key: 'confirmAfter' }),
    );
    if (duration >= 0) return duration;
  } catch (error) {
    throw new InputError(
      `${path}.confirmAfter must be a duration such as PT1H, or ${NEVER}: ${
        toError(error).message
      }`,
    );
  }
  throw new InputError(`${path}.confirmAfter must not be negative`);
}
