/** An amount of money in the reader's language; currencies of documents may be made up. */
export function formatPrice(options: {
  amount: number;
  currency?: string;
  locale: string;
}): string {
  const { amount, currency, locale } = options;
  try {
    if (currency) {
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: 6,
      }).format(amount);
    }
  } catch {
    // Shown as it is written.
  }
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
  }).format(amount);
  return [number, currency].filter(Boolean).join(' ');
}
