import type { SchemaTree } from './schemaTree';

function pairs(text: string): Set<string> {
  const plain = ` ${text.toLowerCase()} `;
  return new Set(
    Array.from({ length: plain.length - 1 }, (_, index) =>
      plain.slice(index, index + 2),
    ),
  );
}

/** How much two names have in common, from 0 to 1, by their pairs of letters. */
function likeness(left: Set<string>, right: Set<string>): number {
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** Names longer than this are not compared to their end. */
const COMPARED = 200;
const ALIKE = 0.4;

/** The paths of those elements that somebody may have meant, the likeliest first. */
export function nearestElements(options: {
  tree: SchemaTree;
  path: string;
  maximum?: number;
}): string[] {
  const { tree, path, maximum = 3 } = options;
  const asked = path.slice(0, COMPARED);
  const askedPairs = pairs(asked);
  const namePairs = pairs(asked.split('.').pop() ?? asked);
  return tree.nodes
    .map(({ element }) => {
      const whole = likeness(
        askedPairs,
        pairs(element.path.slice(0, COMPARED)),
      );
      const last = likeness(namePairs, pairs(element.name.slice(0, COMPARED)));
      return { path: element.path, best: Math.max(whole, last), whole };
    })
    .filter(({ best }) => best >= ALIKE)
    .sort((left, right) => right.best - left.best || right.whole - left.whole)
    .slice(0, maximum)
    .map(candidate => candidate.path);
}
