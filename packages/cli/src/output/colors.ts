import { Surroundings } from './surroundings';

/**
 * Whether to write in colours: the flag decides, else `NO_COLOR` and
 * `FORCE_COLOR` (no-color.org, force-color.org), else whether people look on.
 */
export function wantsColors(options: {
  /** `--color` or `--no-color`. */
  flag?: boolean;
  surroundings: Pick<Surroundings, 'environment' | 'standardOutput'>;
}): boolean {
  const { flag, surroundings } = options;
  const { NO_COLOR, FORCE_COLOR, TERM } = surroundings.environment;
  if (flag !== undefined) {
    return flag;
  }
  if (NO_COLOR) {
    return false;
  }
  if (FORCE_COLOR) {
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  }
  return Boolean(surroundings.standardOutput.isTTY) && TERM !== 'dumb';
}
