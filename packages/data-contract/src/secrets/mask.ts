/** What masked values are shown as. */
export const MASK = '•••';

/** Three of them: people who draw with bullets use one, or a row of them. */
const aMask = /(?<!•)•••(?!•)/;

/** Whether a text has been masked somewhere. */
export function hasMask(text: string): boolean {
  return text.includes(MASK) && aMask.test(text);
}

/** Where in a text the first mask stands; 0 if there is none. */
export function maskOffset(text: string): number {
  return Math.max(0, text.search(aMask));
}

/** All offsets at which masks stand. */
export function maskOffsets(text: string): number[] {
  return [...text.matchAll(new RegExp(aMask, 'g'))].map(({ index }) => index);
}

/** A secret that is a part of a text, hidden; its line ends, and what makes its lines comments, stay. */
export function maskPart(secret: string): string {
  const [first, ...rest] = secret.split(/(?<=\n)/);
  const end = /\r?\n?$/.exec(first)?.[0] ?? '';
  return `${MASK}${end}${rest
    .map(
      line =>
        (/^[ \t]*(?:#[ \t]?)?/.exec(line)?.[0] ?? '') +
        (/\r?\n?$/.exec(line)?.[0] ?? ''),
    )
    .join('')}`;
}

/** A secret that is a whole value, hidden line by line. */
export function maskWhole(source: string): string {
  return source.replace(/\S[^\r\n]*/g, MASK);
}
