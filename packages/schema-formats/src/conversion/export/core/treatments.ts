import {
  ContractFacet,
  FacetLevel,
  ObjectFacet,
  OptionFacet,
  PropertyFacet,
} from './facets';

/**
 * What a target does with something that a contract says.
 *
 * - `native`: it has words of its own for it
 * - `partly`: it has words of its own for some of it; what it cannot say gets a note where it stands
 * - `kept`: as it is, where the target has room for what it does not understand
 * - `comment`: in a comment, for people alone
 * - `lost`: not at all, which is noted
 */
export type Treatment =
  | { as: 'native'; how: string }
  | { as: 'partly'; how: string }
  | { as: 'kept' }
  | { as: 'comment' }
  | { as: 'lost' };

export const native = (how: string): Treatment => ({ as: 'native', how });
export const partly = (how: string): Treatment => ({ as: 'partly', how });
export const kept: Treatment = { as: 'kept' };
export const comment: Treatment = { as: 'comment' };
export const lost: Treatment = { as: 'lost' };

interface Facets {
  contract: ContractFacet;
  object: ObjectFacet;
  property: PropertyFacet;
  option: OptionFacet;
}

/** What a target does with each facet; a level says what holds for those that it does not name. */
export type TreatmentTable = {
  readonly [Level in FacetLevel]: {
    readonly otherwise: Treatment;
    readonly facets: { readonly [Facet in Facets[Level]]?: Treatment };
  };
};

export function treatmentOf(options: {
  table: TreatmentTable;
  level: FacetLevel;
  facet: string;
}): Treatment {
  const { facets, otherwise } = options.table[options.level];
  return Object.hasOwn(facets, options.facet)
    ? (facets as { [facet: string]: Treatment })[options.facet]
    : otherwise;
}
