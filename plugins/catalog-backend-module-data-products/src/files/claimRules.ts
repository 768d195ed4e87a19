/** Why a source has to give way to another one. */
export const ACROSS = {
  accepted: 'It was decided that the source of the other file holds this id.',
  standing:
    'The other file is brought by a provider or by the configuration of the portal, which stand above what anybody registered.',
  holder:
    'The other file comes from another source, which held this id before this one came.',
  reserved:
    'A data product names this id in an output port and has not published it yet, and this file comes from another source than that product.',
} as const;

/** Why one of several claims is not shown. */
export type ClaimRule = keyof typeof ACROSS | 'document';

export interface LosingClaim {
  place: string;
  /** `document`: within one source. All others: its source has no right to the entity. */
  rule: ClaimRule;
  because: string;
}

/** Whether a claim gives way to another source, and not to another file of its own. */
export function isAcross(rule: ClaimRule): boolean {
  return rule !== 'document';
}
