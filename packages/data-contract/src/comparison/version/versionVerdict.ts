import { quote } from '../../findings/wording';
import { Impact, VersionStep, VersionVerdict } from '../types';
import { declaredStep } from './declaredStep';
import { readVersion } from './readVersion';
import { suggestVersion } from './suggestVersion';

const order: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

function isEnough(declared: VersionStep, needed: VersionStep): boolean {
  return order.indexOf(declared) >= order.indexOf(needed);
}

/** The larger of two steps. */
export function largerStep(left: VersionStep, right: VersionStep): VersionStep {
  return isEnough(left, right) ? left : right;
}

/**
 * Whether the declared version tells readers enough, by SemVer 2.0:
 *
 * - below 1.0.0 anything may change, so a minor step is enough for all
 * - after a pre-release anything may change, so any higher number is enough
 * - a text that is no version can tell that something changed, but not how much
 */
export function versionVerdict(options: {
  older?: string;
  newer?: string;
  needed: VersionStep;
  counts: Record<Impact, number>;
}): VersionVerdict {
  const { older, newer, needed, counts } = options;
  const declared = declaredStep({ older, newer });
  const demanded = demandedStep(older, needed);
  const sufficient = isSufficient({ older, newer, declared, demanded });
  const suggested = suggestVersion({ older, step: demanded });
  return {
    ...(older !== undefined && { older }),
    ...(newer !== undefined && { newer }),
    needed,
    declared,
    sufficient,
    ...(suggested !== undefined && { suggested }),
    sentence: sentenceOf({
      older,
      newer,
      needed,
      demanded,
      declared,
      sufficient,
      suggested,
      counts,
    }),
  };
}

/** What the differences demand of this older version. */
function demandedStep(
  older: string | undefined,
  needed: VersionStep,
): VersionStep {
  const version = readVersion(older);
  const isInitial = version !== undefined && BigInt(version.numbers[0]) === 0n;
  return isInitial && needed === 'major' ? 'minor' : needed;
}

function isSufficient(options: {
  older?: string;
  newer?: string;
  declared: VersionVerdict['declared'];
  demanded: VersionStep;
}): boolean {
  const { older, newer, declared, demanded } = options;
  if (declared === 'lower') return false;
  if (declared === 'unknown') {
    return Boolean(newer) && isEnough('patch', demanded);
  }
  const isUnstable = readVersion(older)?.prerelease.length;
  return isUnstable && declared !== 'none'
    ? true
    : isEnough(declared, demanded);
}

function sentenceOf(options: {
  older?: string;
  newer?: string;
  needed: VersionStep;
  demanded: VersionStep;
  declared: VersionVerdict['declared'];
  sufficient: boolean;
  suggested?: string;
  counts: Record<Impact, number>;
}): string {
  const { needed, demanded, declared, sufficient, suggested } = options;
  const older = options.older?.trim() ? inWords(options.older) : 'no version';
  const newer = options.newer?.trim() ? inWords(options.newer) : 'no version';
  const remedy = suggested
    ? `Write version: ${inWords(suggested)}.`
    : 'Write a version such as 1.0.0.';
  if (needed === 'none') {
    if (declared === 'none' || older === newer) {
      return 'Both versions say the same.';
    }
    const same = `Both versions say the same; only the version went from ${older} to ${newer}`;
    return declared === 'lower'
      ? `${same}, which is lower. ${remedy}`
      : `${same}.`;
  }
  const claim = claimOf(options.counts, needed);
  const mildly =
    demanded === needed ? '' : ', for which below 1.0.0 a minor step is enough';
  switch (declared) {
    case 'none':
      return `${claim}${mildly}, but the version is still ${newer}. ${remedy}`;
    case 'lower':
      return `${claim}${mildly}, but ${newer} is lower than ${older}. ${remedy}`;
    case 'unknown':
      return `${claim}, and nobody can tell a step from ${older} to ${newer}. ${
        suggested ? remedy : 'Write versions as in SemVer, such as 1.0.0.'
      }`;
    default:
      return sufficient
        ? `${claim}${mildly}, and ${older} to ${newer} is enough.`
        : `${claim}${mildly}, but ${older} to ${newer} is only a ${declared} step. ${remedy}`;
  }
}

const impactWords: readonly Impact[] = ['breaking', 'risky', 'safe'];

/** `2 breaking and 3 safe changes demand a major step` */
function claimOf(counts: Record<Impact, number>, needed: VersionStep): string {
  const parts = impactWords.flatMap(impact =>
    counts[impact] ? [`${counts[impact]} ${impact}`] : [],
  );
  const total = impactWords.reduce((sum, impact) => sum + counts[impact], 0);
  const list =
    parts.length > 1
      ? `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
      : parts.join('');
  return `${list} ${
    total === 1 ? 'change demands' : 'changes demand'
  } a ${needed} step`;
}

function inWords(version: string): string {
  const text = version.trim();
  return /^[\w.+-]{1,40}$/.test(text) ? text : quote(text);
}
