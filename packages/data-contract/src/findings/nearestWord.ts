/** Nothing longer is a slip of the pen. */
const LONGEST = 60;
const MOST_EDITS = 2;

/**
 * The word that somebody meant who missed, added, changed or swapped a letter or
 * two, or wrote other cases and separators.
 */
export function nearestWord(options: {
  word: string;
  words: Iterable<string>;
}): string | undefined {
  const wanted = plain(options.word.slice(0, LONGEST));
  // Of three letters every word is two edits away from many others.
  const mostEdits = Math.min(MOST_EDITS, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  let fewest = mostEdits + 1;
  for (const candidate of options.words) {
    const edits = editsBetween(plain(candidate), wanted, fewest - 1);
    if (edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The distance of Damerau and Levenshtein, given up where it exceeds `most`. */
function editsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) {
    return most + 1;
  }
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      current[column] = Math.min(
        last[column] + 1,
        current[column - 1] + 1,
        last[column - 1] + (same ? 0 : 1),
        swapped ? beforeLast[column - 2] + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) {
      return most + 1;
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length];
}
