import { quote } from '../../findings/wording';
import { AffectedParty, Comparison, Difference, Impact } from '../types';

/** Worst first, as everywhere. */
export const impacts: readonly Impact[] = ['breaking', 'risky', 'safe'];

export const impactTitles: { readonly [One in Impact]: string } = {
  breaking: 'Breaking',
  risky: 'Risky',
  safe: 'Safe',
};

/** `consumers and producers`, `nobody` */
export function hurtInWords(hurts: readonly AffectedParty[]): string {
  return hurts.length ? hurts.join(' and ') : 'nobody';
}

/** Of a name in a headline; a document may have one of megabytes. */
const LONGEST_NAME = 200;

/** `orders (orders-v1): 1.4.0 → 2.0.0` in plain words. */
export function headline(comparison: Comparison): string {
  const { subject, version } = comparison;
  const [id, name] = [comparison.id, comparison.name].map(text =>
    text?.slice(0, LONGEST_NAME),
  );
  const named = name && id && name !== id ? `${name} (${id})` : name ?? id;
  const older = version.older?.slice(0, LONGEST_NAME) ?? 'no version';
  const newer = version.newer?.slice(0, LONGEST_NAME) ?? 'no version';
  const title = subject === 'contract' ? 'Contract' : 'Product';
  return [
    ...(named === undefined ? [title] : [`${title} ${named}`]),
    `${older} → ${newer}`,
  ].join(', ');
}

export function byImpact(
  comparison: Comparison,
): { impact: Impact; differences: Difference[] }[] {
  return impacts
    .map(impact => ({
      impact,
      differences: comparison.differences.filter(
        difference => difference.impact === impact,
      ),
    }))
    .filter(({ differences }) => differences.length > 0);
}

/** Without characters that steer a terminal or turn the direction of reading. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    character => quote(character).slice(1, -1) || ' ',
  );
}
