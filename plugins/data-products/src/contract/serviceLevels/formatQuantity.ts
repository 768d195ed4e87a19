import type { Quantity, QuantityUnit } from '@data-mesh/data-contract';
import { formatDay } from '../../language';

function amountFormat(
  unit: QuantityUnit | undefined,
): Intl.NumberFormatOptions {
  return {
    maximumFractionDigits: 6,
    ...(unit && { style: 'unit', unit }),
    // A sign is how people write percents.
    ...(unit && unit !== 'percent' && { unitDisplay: 'long' }),
  };
}

/** A quantity in the reader's language: `15 minutes`, `99.5%`, `March 31, 2027`. */
export function formatQuantity(options: {
  quantity: Quantity;
  locale: string;
}): string {
  const { quantity, locale } = options;
  switch (quantity.kind) {
    case 'date':
      return formatDay({ date: quantity.date, locale });
    case 'time':
      return quantity.time;
    case 'text':
      return quantity.text;
    default: {
      const { amount, unit, unitText } = quantity;
      const text = new Intl.NumberFormat(locale, amountFormat(unit)).format(
        amount,
      );
      return unitText ? `${text} ${unitText}` : text;
    }
  }
}

/** The word for one of a unit: `day`. Undefined for other amounts. */
export function formatOne(options: {
  quantity: Quantity;
  locale: string;
}): string | undefined {
  const { quantity, locale } = options;
  if (quantity.kind !== 'amount' || quantity.amount !== 1 || !quantity.unit) {
    return undefined;
  }
  return new Intl.NumberFormat(locale, amountFormat(quantity.unit))
    .formatToParts(1)
    .find(({ type }) => type === 'unit')?.value;
}
