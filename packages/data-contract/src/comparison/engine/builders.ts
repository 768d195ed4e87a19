import { ChangeRuleId } from '../rules/changeRules';
import { inNewestSpelling, Spelling } from '../spellings/spelling';
import {
  Entry,
  EntryJudge,
  EntryShape,
  FieldRow,
  FieldRows,
  Judge,
  Key,
  Pair,
  Place,
  TogetherRow,
  ValueChange,
} from './shape';

/** One kind of thing; the types demand a row for each of its fields. */
export function shape<Owner extends object>(options: {
  noun: string;
  nameOf?: (entry: Owner) => string | undefined;
  subject?: EntryShape['subject'];
  unnamed?: string;
  selectors?: readonly (keyof Owner & string)[];
  fields: FieldRows<Owner>;
  together?: readonly TogetherRow<Owner>[];
  spellings?: readonly Spelling<Owner>[];
}): EntryShape {
  const { noun, subject = 'above', unnamed, selectors = [] } = options;
  return {
    noun,
    subject,
    unnamed,
    selectors,
    // The evaluator hands each row what the table was written for.
    nameOf: (options.nameOf ?? (() => undefined)) as EntryShape['nameOf'],
    rows: Object.entries(options.fields) as unknown as EntryShape['rows'],
    known: new Set(Object.keys(options.fields)),
    together: (options.together ?? []) as unknown as EntryShape['together'],
    ...(options.spellings && {
      inOneSpelling: inNewestSpelling(
        options.spellings,
      ) as unknown as EntryShape['inOneSpelling'],
    }),
  };
}

type Row<Owner, Value> = FieldRow<Owner, Value>;

export function value<Owner, Value>(
  judge: Judge<Owner, Value>,
): Row<Owner, Value> {
  return { kind: 'value', judge };
}

export function name<Owner, Value>(
  judge: Judge<Owner, Value>,
): Row<Owner, Value> {
  return { kind: 'name', judge };
}

export function unordered<Owner, Value>(
  judge: Judge<Owner, Value>,
): Row<Owner, Value> {
  return { kind: 'unordered', judge };
}

export function entry<Owner, Value>(
  getShape: () => EntryShape,
  rules?: { added: ChangeRuleId; removed: ChangeRuleId },
  nests?: boolean,
): Row<Owner, Value> {
  return { kind: 'entry', shape: getShape, presence: rules, nests };
}

export function entries<Owner, Item extends object>(
  getShape: () => EntryShape,
  rules: {
    keys: readonly ((entry: Item) => string | undefined)[];
    nests?: boolean;
    added: EntryJudge<Item>;
    removed: EntryJudge<Item>;
    reordered?: (place: Place) => ChangeRuleId;
    moved?: ChangeRuleId;
    wholeList?: { added: ChangeRuleId; removed: ChangeRuleId };
  },
): Row<Owner, Item[]> {
  return {
    ...rules,
    kind: 'entries',
    shape: getShape,
    keys: rules.keys as readonly Key[],
    added: rules.added as EntryJudge<Entry>,
    removed: rules.removed as EntryJudge<Entry>,
  };
}

export const together: { kind: 'together' } = { kind: 'together' };
export const derived: { kind: 'derived' } = { kind: 'derived' };

/** One rule for a value that appears, one for one that goes, one for another one. */
export function presence<Owner, Value>(rules: {
  added: ChangeRuleId;
  removed: ChangeRuleId;
  changed: Judge<Owner, Value>;
}): Judge<Owner, Value> {
  return change => {
    if (change.older === undefined) return rules.added;
    if (change.newer === undefined) return rules.removed;
    return typeof rules.changed === 'function'
      ? rules.changed(change)
      : rules.changed;
  };
}

/** A flag whose absence means no. */
export function flag<Owner>(rules: {
  set: Judge<Owner, boolean>;
  unset: Judge<Owner, boolean>;
}): Row<Owner, boolean | undefined> {
  return value((change: ValueChange<Owner, boolean | undefined>) => {
    const before = change.older ?? false;
    const after = change.newer ?? false;
    if (before === after) return 'said-differently';
    const judge = after ? rules.set : rules.unset;
    return typeof judge === 'function'
      ? judge(change as ValueChange<Owner, boolean>)
      : judge;
  });
}

/** A thing in both documents, whatever stands there. */
export function pairOf<Thing>(place: Place): Pair<Thing> {
  return place.entries as unknown as Pair<Thing>;
}

/** The documents under comparison. */
export function documentsOf<Document>(place: Place): Pair<Document> {
  let root = place;
  while (root.above) root = root.above;
  return pairOf(root);
}
