const LONGEST = 140;

/** The beginning of a purpose in one line, cut between words. */
export function shortPurpose(purpose: unknown): string | undefined {
  if (typeof purpose !== 'string') return undefined;
  const line = purpose.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line || undefined;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST / 2 ? end : LONGEST)}…`;
}
