/** Longer texts are no names that somebody mistyped. */
const maximumLength = 60;

/** The known name that somebody meant who missed a letter or two, or the case. */
export function nearestName(options: {
  name: string;
  known: readonly string[];
}): string | undefined {
  const wanted = plain(options.name);
  if (!wanted || wanted.length > maximumLength) {
    return undefined;
  }
  const [best] = options.known
    .map(name => ({ name, distance: editDistance(plain(name), wanted) }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 3))
    .sort((left, right) => left.distance - right.distance);
  return best?.name;
}

/** ` Did you mean "files"?`, or nothing. */
export function didYouMean(options: {
  name: string;
  known: readonly string[];
}): string {
  const nearest = nearestName(options);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '');
}

/** How many letters must be added, removed or replaced (Levenshtein). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(
        Math.min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + (letter === right[column - 1] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[right.length];
}
