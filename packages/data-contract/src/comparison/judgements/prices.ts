import { Price } from '../../model';
import { Found, Pair } from '../engine/shape';

/** The amount alone where currency and unit stay, else all that differs. */
export function comparePrices({ older, newer }: Pair<Price>): readonly Found[] {
  const before = older.priceAmount ?? 0;
  const after = newer.priceAmount ?? 0;
  const isNew = older.priceAmount === undefined;
  const isGone = newer.priceAmount === undefined;
  const terms = (['priceCurrency', 'priceUnit'] as const).filter(
    field => older[field] !== newer[field],
  );
  const isComparable = isNew || isGone || terms.length === 0;
  const found: Found[] = [];
  if (older.priceAmount !== newer.priceAmount) {
    const direction =
      after < before || isGone ? 'price-lowered' : 'price-raised';
    found.push({
      rule: isComparable ? direction : 'price-terms-changed',
      steps: ['priceAmount'],
      older: older.priceAmount,
      newer: newer.priceAmount,
    });
  }
  // The terms of a price that comes or goes are no change of their own.
  if (isNew === isGone) {
    for (const field of terms) {
      found.push({
        rule: 'price-terms-changed',
        steps: [field],
        older: older[field],
        newer: newer[field],
      });
    }
  }
  return found;
}
