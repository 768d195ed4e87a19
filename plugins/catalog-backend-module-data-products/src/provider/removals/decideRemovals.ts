/** When so much of a source is gone at once that it is taken for a mistake. */
export interface RemovalRule {
  /** Of what the source brought, 0 to 1. More than that is much. */
  share: number;
  /** As few as that are never much, whatever share they are. */
  most: number;
  /**
   * After how long the same is taken for meant that is missing still; undefined
   * where a person has to say so.
   */
  confirmAfterMilliseconds: number | undefined;
}

/** An entity that a source brings no more. */
export interface MissingEntity {
  entityRef: string;
  /** When a run missed it first, UTC ISO 8601. */
  missingSince: string;
  /** Whether a person said that it is to go. */
  isConfirmed: boolean;
}

/** When an entity goes by itself that is missing still, UTC ISO 8601. */
export function goesAt(
  missing: Pick<MissingEntity, 'missingSince'>,
  rule: Pick<RemovalRule, 'confirmAfterMilliseconds'>,
): string | undefined {
  if (rule.confirmAfterMilliseconds === undefined) return undefined;
  return new Date(
    Date.parse(missing.missingSince) + rule.confirmAfterMilliseconds,
  ).toISOString();
}

/**
 * Which of the entities that a source brings no more are kept for now: all that
 * nobody and no later run has confirmed, if they are too many at once, or if
 * nothing at all is left in the source.
 *
 * @returns their references
 */
export function decideRemovals(options: {
  missing: readonly MissingEntity[];
  /** How many the catalog has of the source, the missing ones included. */
  total: number;
  /** Whether there is nothing at all in the source. */
  isEmpty: boolean;
  rule: RemovalRule;
  now: Date;
}): string[] {
  const { missing, total, isEmpty, rule, now } = options;
  const unconfirmed = missing.filter(item => !isConfirmed(item, rule, now));
  const count = unconfirmed.length;
  const areMany = count > rule.most && count > rule.share * total;
  return areMany || isEmpty ? unconfirmed.map(item => item.entityRef) : [];
}

/** By a person, or by time, which is never the run that misses it first. */
export function isConfirmed(
  item: MissingEntity,
  rule: RemovalRule,
  now: Date,
): boolean {
  if (item.isConfirmed) return true;
  const time = now.toISOString();
  const end = goesAt(item, rule);
  return end !== undefined && end <= time && item.missingSince < time;
}
