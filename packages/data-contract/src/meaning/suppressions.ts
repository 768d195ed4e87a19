import { nearestWord } from '../findings/nearestWord';
import { Problem } from '../findings/problem';
import { findingRules } from '../findings/rules';
import { FindingRule } from '../findings/types';
import { describeValue, quote } from '../findings/wording';
import { CustomProperty } from '../model';
import { Path } from '../yaml/types';

/** The custom property by which a document silences rules. */
const SUPPRESSION = 'suppressFindings';

/** What a document can neither vouch for nor hide. */
const ALWAYS_SAID = [
  'unsafe-link',
  'unknown-suppression',
  'more-findings',
  'secret-in-document',
];

function isSuppressible({ id, group }: FindingRule): boolean {
  return group === 'meaning' && !ALWAYS_SAID.includes(id);
}

const rulesById = new Map(findingRules.map(rule => [rule.id, rule]));
const suppressible = findingRules.filter(isSuppressible).map(({ id }) => id);

/** Something that may have the custom property, and where it stands. */
export interface PropertyHolder {
  path: Path;
  customProperties: readonly CustomProperty[];
}

/** The rules that an element silences for itself and for what is below it. */
export function suppressedRules(
  customProperties: readonly CustomProperty[],
): string[] {
  return customProperties.length
    ? customProperties
        .filter(({ property }) => property === SUPPRESSION)
        .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
        .filter((rule): rule is string => typeof rule === 'string')
        .map(rule => rule.trim())
    : [];
}

/** A place of the document with the rules that hold their peace from there on. */
interface Place {
  rules: Set<string>;
  below: Map<string | number, Place>;
}

/** What a document does not want to hear. */
export class Suppressions {
  readonly #root: Place = { rules: new Set(), below: new Map() };
  readonly #problems: Problem[] = [];

  static of(holders: Iterable<PropertyHolder>): Suppressions {
    const suppressions = new Suppressions();
    for (const holder of holders) {
      suppressions.#add(holder);
    }
    return suppressions;
  }

  /** What is wrong with the silencing itself. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether the document silences a problem, at its place or above. */
  silences({ rule, path }: Problem): boolean {
    let place: Place | undefined = this.#root;
    for (const step of path) {
      if (place.rules.has(rule)) return true;
      place = place.below.get(step);
      if (!place) return false;
    }
    return place.rules.has(rule);
  }

  #add({ path, customProperties }: PropertyHolder): void {
    for (const { property, value } of customProperties) {
      if (property !== SUPPRESSION) continue;
      const rules = Array.isArray(value) ? value : [value];
      for (const rule of rules) {
        const id = typeof rule === 'string' ? rule.trim() : undefined;
        const known = id === undefined ? undefined : rulesById.get(id);
        if (known && isSuppressible(known)) {
          this.#placeAt(path).rules.add(known.id);
        } else {
          const said = id === undefined ? describeValue(rule) : quote(id);
          this.#problems.push(useless(path, said, { id, known }));
        }
      }
    }
  }

  #placeAt(path: Path): Place {
    let place = this.#root;
    for (const step of path) {
      const next = place.below.get(step) ?? {
        rules: new Set(),
        below: new Map(),
      };
      place.below.set(step, next);
      place = next;
    }
    return place;
  }
}

function useless(
  path: Path,
  said: string,
  { id, known }: { id?: string; known?: FindingRule },
): Problem {
  const nearest =
    id !== undefined && !known
      ? nearestWord({ word: id, words: suppressible })
      : undefined;
  return {
    rule: 'unknown-suppression',
    path: [...path, 'customProperties'],
    message: `${SUPPRESSION} names ${said}, ${
      known ? 'which a document cannot silence' : 'which is the id of no rule'
    }.`,
    remedy: nearest
      ? `Write value: [${nearest}].`
      : 'Remove it, or write the id of a rule of the group meaning, such as value: [unclassified-columns].',
  };
}
