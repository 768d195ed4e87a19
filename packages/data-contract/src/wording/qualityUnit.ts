/** Whether a quality rule counts in parts of a hundred. */
export function isPercent(unit: string | undefined): boolean {
  return /^(%|percent|percentage|pct)$/i.test(unit?.trim() ?? '');
}
