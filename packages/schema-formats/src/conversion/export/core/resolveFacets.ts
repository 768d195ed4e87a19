import type { JsonValue } from '@data-mesh/data-contract';
import { facetLevels, FacetLevel } from './facets';
import { NoteCollector } from '../../NoteCollector';
import { quoted } from './texts';
import { treatmentOf, TreatmentTable } from './treatments';

/** What of an element goes where its target has no words of its own for it. */
export interface ResolvedFacets {
  kept: Map<string, JsonValue>;
  comment: Map<string, JsonValue>;
}

/** Fields that mean nothing without another one, and go where that one goes. */
const companions: ReadonlyMap<string, string> = new Map([
  ['primaryKey', 'primaryKeyPosition'],
  ['partitioned', 'partitionKeyPosition'],
]);

/** A flag that is not set; that there is no time zone is a fact of its own. */
function saysNothing(facet: string, value: JsonValue): boolean {
  return value === false && facet !== 'timezone';
}

/** Without what says nothing: absent fields, empty lists and mappings. */
export function compact(value: unknown): JsonValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value
      .map(item => (item === null ? null : compact(item)))
      .filter((item): item is JsonValue => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, field]) => [key, compact(field)] as const)
      .filter(([, field]) => field !== undefined);
    // Object.fromEntries makes a field of `__proto__` like of any other key.
    return entries.length
      ? (Object.fromEntries(entries) as { [key: string]: JsonValue })
      : undefined;
  }
  return value as JsonValue;
}

/**
 * Reads the table of a target for one element: what is kept as it is or put into
 * a comment is returned, what is lost is noted.
 */
export function resolveFacets(options: {
  level: FacetLevel;
  element: object;
  path: string;
  /** What the target is called in messages. */
  target: string;
  table: TreatmentTable;
  notes: NoteCollector;
}): ResolvedFacets {
  const { level, element, path, target, table, notes } = options;
  const resolved: ResolvedFacets = { kept: new Map(), comment: new Map() };
  for (const [facet, title] of facetsOf(level, element)) {
    const held = (element as { [facet: string]: unknown })[facet];
    // Most columns say little, and there may be thousands of them.
    if (held === undefined || (Array.isArray(held) && !held.length)) continue;
    const value = compact(held);
    if (value === undefined || saysNothing(facet, value)) continue;
    const { as } = treatmentOf({ table, level, facet });
    if (as === 'kept' || as === 'comment') {
      resolved[as].set(facet, value);
      const companion = companions.get(facet);
      const beside = (element as { [facet: string]: unknown })[companion ?? ''];
      if (companion && typeof beside === 'number' && beside > 0) {
        resolved[as].set(companion, beside);
      }
    }
    if (as !== 'lost') continue;
    notes.add({
      kind: `lost ${level} ${facet}`,
      path: path ? `${path}.${facet}` : facet,
      message: `${target} cannot say ${title}${shown(
        value,
      )}, so it is left out.`,
    });
  }
  return resolved;
}

type TitledFacet = readonly [facet: string, title: string];

const titledFacets: { readonly [Level in FacetLevel]: TitledFacet[] } = {
  contract: Object.entries(facetLevels.contract),
  object: Object.entries(facetLevels.object),
  property: Object.entries(facetLevels.property),
  option: Object.entries(facetLevels.option),
};

function facetsOf(level: FacetLevel, element: object): TitledFacet[] {
  const known = titledFacets[level];
  if (level !== 'option') return known;
  const others = Object.keys(element).filter(
    facet => !Object.hasOwn(facetLevels.option, facet),
  );
  return others.length
    ? [
        ...known,
        ...others.map(facet => [facet, `the option ${quoted(facet)}`] as const),
      ]
    : known;
}

function shown(value: JsonValue): string {
  if (Array.isArray(value)) {
    return value.length > 1 ? ` (${value.length.toLocaleString('en-US')})` : '';
  }
  if (typeof value === 'string') return ` (${quoted(value)})`;
  return typeof value === 'number' ? ` (${value})` : '';
}
