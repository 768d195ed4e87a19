import { SchemaObject, SchemaProperty, Server } from '../../model';
import { documentsOf, pairOf } from '../engine/builders';
import { Found, Pair, Place } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** Formats in which readers may go by the position of a column. */
const positionalFormats = ['csv', 'tsv', 'psv', 'fixed-width', 'fixedwidth'];

/** Asked for each column of a place; places live as long as one comparison. */
const keyed = new WeakMap<Place, boolean>();

function hadPrimaryKey(place: Place): boolean {
  const known = keyed.get(place);
  if (known !== undefined) return known;
  const { older } = pairOf<SchemaObject | SchemaProperty>(place);
  const answer = (older.properties ?? []).some(({ primaryKey }) => primaryKey);
  keyed.set(place, answer);
  return answer;
}

export function comparePrimaryKeys(options: {
  owners: Pair<SchemaProperty>;
  place: Place;
}): readonly Found[] {
  const { owners, place } = options;
  const { older, newer } = owners;
  const field =
    older.primaryKey === newer.primaryKey ? 'primaryKeyPosition' : 'primaryKey';
  return [
    {
      rule: primaryKeyRule(owners, place),
      steps: [field],
      older: older[field],
      newer: newer[field],
    },
  ];
}

function primaryKeyRule(
  { older, newer }: Pair<SchemaProperty>,
  place: Place,
): ChangeRuleId {
  if (!older.primaryKey && !newer.primaryKey) return 'said-differently';
  if (older.primaryKey || !place.above) return 'primary-key-changed';
  return hadPrimaryKey(place.above)
    ? 'primary-key-changed'
    : 'primary-key-declared';
}

export function comparePartitions(options: {
  owners: Pair<SchemaProperty>;
}): readonly Found[] {
  const { older, newer } = options.owners;
  const field =
    older.partitioned === newer.partitioned
      ? 'partitionKeyPosition'
      : 'partitioned';
  const isNone = !older.partitioned && !newer.partitioned;
  return [
    {
      rule: isNone ? 'said-differently' : 'partitioning-changed',
      steps: [field],
      older: older[field],
      newer: newer[field],
    },
  ];
}

/** Columns are read by name, except in files without names. */
export function columnOrderRule(place: Place): ChangeRuleId {
  const { older, newer } = documentsOf<{ servers?: readonly Server[] }>(place);
  const servers = [...(older.servers ?? []), ...(newer.servers ?? [])];
  const isPositional = servers.some(({ format }) =>
    positionalFormats.includes((format ?? '').toLowerCase()),
  );
  return isPositional
    ? 'columns-reordered-in-positional-file'
    : 'columns-reordered';
}
