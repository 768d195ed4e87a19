import type { ComparedElement } from './comparedElement';
import type { DiscoveryMatch } from './types';
import { countFound, type WordFinder } from './wordFinder';
import { nameWords, searchWords } from './words';

/** A table or column that has words of a query. */
export interface ElementCandidate {
  found: number;
  /** Whether only the description has one of them. */
  byDescription: boolean;
  /** How many its own names have. */
  named: number;
  describe(): DiscoveryMatch;
}

/** Another name that has words which what is shown anyway has not. */
function tellingName(
  { path, businessName = '', otherNames = [] }: ComparedElement,
  finder: WordFinder,
): string | undefined {
  const findIn = (...names: string[]) =>
    finder.find(names.flatMap(nameWords).join(' '));
  const shown = findIn(
    path,
    path.slice(path.lastIndexOf('.') + 1),
    businessName,
  );
  return otherNames.find(name => (findIn(name) & ~shown) !== 0);
}

function describeElement(options: {
  element: ComparedElement;
  contractRef: string | undefined;
  byDescription: boolean;
  finder: WordFinder;
}): DiscoveryMatch {
  const { element, contractRef, byDescription, finder } = options;
  const { kind, path, businessName, description } = element;
  const explanation = [
    tellingName(element, finder),
    byDescription ? description : undefined,
  ].filter(Boolean);
  return {
    where: kind,
    text: path,
    ...(businessName && { businessName }),
    ...(explanation.length > 0 && { description: explanation.join(': ') }),
    ...(contractRef && { contractRef }),
    path,
  };
}

/**
 * The tables and columns of a contract that have words of a query, in the order
 * given. What an element is in counts for it, too: `customer.city` is the city of
 * a customer.
 */
export function elementCandidates(options: {
  elements: readonly ComparedElement[];
  contractRef?: string;
  finder: WordFinder;
}): ElementCandidate[] {
  const { elements, contractRef, finder } = options;
  const above = new Map<string, number>();
  const foundAbove = (path: string): number => {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const known = above.get(parent);
    if (known !== undefined) return known;
    const found = finder.find(searchWords(parent).join(' '));
    above.set(parent, found);
    return found;
  };

  const candidates: ElementCandidate[] = [];
  for (const element of elements) {
    const own = finder.find(element.words);
    const inDescription = element.described
      ? finder.find(element.described)
      : 0;
    // Otherwise every column would match the name of its table.
    if (own === 0 && inDescription === 0) continue;
    const inNames = own | foundAbove(element.path);
    const byDescription = (inDescription & ~inNames) !== 0;
    if (own === 0 && !byDescription) continue;
    candidates.push({
      found: inNames | inDescription,
      byDescription,
      named: countFound(own),
      describe: () =>
        describeElement({ element, contractRef, byDescription, finder }),
    });
  }
  return candidates;
}
