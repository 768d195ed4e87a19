import { ChangeRuleId } from '../rules/changeRules';
import { Difference } from '../types';
import { ConventionWords } from './ConventionWords';
import { DifferenceCollector, LoneEntry } from './DifferenceCollector';
import { identifierOf, isReordered, matchEntries } from './matchEntries';
import { entrySteps, fieldSteps } from './paths';
import { sameValue, sameValuesInAnyOrder } from './sameValue';
import { Entry, EntryJudge, EntryShape, FieldRow, Pair, Place } from './shape';

type EntriesRow = Extract<FieldRow, { kind: 'entries' }>;
type EntryRow = Extract<FieldRow, { kind: 'entry' }>;
type ValueRow = Extract<FieldRow, { judge: unknown }>;

/** An entry that may turn out to have moved. */
interface Lonely {
  row: EntriesRow;
  moved: ChangeRuleId;
  lone: LoneEntry;
}

const nothing: readonly Entry[] = [];

/**
 * All differences between two things of one shape, worst first. Places wait in
 * a list instead of on the stack, so that no nesting is too deep.
 */
export function compareShape(options: {
  shape: EntryShape;
  older: object;
  newer: object;
  conventions: ConventionWords;
}): Difference[] {
  const { conventions } = options;
  const collector = new DifferenceCollector();
  const removed: Lonely[] = [];
  const added: Lonely[] = [];
  let isSettled = false;
  const places: Place[] = [
    {
      shape: options.shape,
      entries: { older: options.older as Entry, newer: options.newer as Entry },
      steps: { older: [], newer: [] },
    },
  ];

  compareWaiting(0);
  // Only now is it known which column is nowhere else.
  const settledFrom = places.length;
  settleMoves();
  compareWaiting(settledFrom);
  return collector.differences();

  function compareWaiting(from: number) {
    for (let index = from; index < places.length; index++) {
      comparePlace(places[index]);
    }
  }

  function comparePlace(written: Place) {
    if (written.entries.older === written.entries.newer) return;
    const { shape } = written;
    const place = shape.inOneSpelling
      ? { ...written, entries: shape.inOneSpelling(written.entries) }
      : written;
    const { older, newer } = place.entries;
    for (const [field, row] of place.shape.rows) {
      if (older[field] !== newer[field]) compareField(place, field, row);
    }
    compareUnknown(place);
    for (const { fields, compare } of place.shape.together) {
      if (fields.some(field => !sameValue(older[field], newer[field]))) {
        for (const found of compare({ owners: place.entries, place })) {
          collector.fieldChanged({ ...found, place });
        }
      }
    }
  }

  /** What a version of a standard has that the model does not know is seen, too. */
  function compareUnknown(place: Place) {
    const { older, newer } = place.entries;
    const { known } = place.shape;
    for (const owner of [older, newer]) {
      for (const field of Object.keys(owner)) {
        const isSeen =
          known.has(field) || (owner === newer && Object.hasOwn(older, field));
        if (!isSeen && !sameValue(older[field], newer[field])) {
          collector.fieldChanged({
            rule: 'custom-property-changed',
            place,
            steps: [field],
            older: older[field],
            newer: newer[field],
          });
        }
      }
    }
  }

  function compareField(place: Place, field: string, row: FieldRow) {
    const older = place.entries.older[field];
    const newer = place.entries.newer[field];
    if (isEmptyList(older) && isEmptyList(newer)) return;
    switch (row.kind) {
      // Most lists of most columns say the same; what nests would be asked once for each level.
      case 'entries':
        if (!row.nests && sameValue(older, newer)) return;
        compareEntries(place, field, row);
        break;
      case 'entry':
        if (!row.nests && sameValue(older, newer)) return;
        compareEntry(place, field, row);
        break;
      case 'unordered':
        if (sameValuesInAnyOrder(listOf(older), listOf(newer))) return;
        judgeValue(place, field, row, {
          older: presentList(older),
          newer: presentList(newer),
        });
        break;
      case 'value':
      case 'name':
        if (sameValue(older, newer)) return;
        judgeValue(place, field, row, { older, newer });
        break;
      default:
        break;
    }
  }

  function judgeValue(
    place: Place,
    field: string,
    row: ValueRow,
    change: Pair<unknown>,
  ) {
    const { judge, kind } = row;
    const rule =
      typeof judge === 'function'
        ? judge({ ...change, owners: place.entries, place, conventions })
        : judge;
    if (rule) {
      const isName = kind === 'name';
      collector.fieldChanged({
        ...change,
        rule,
        place,
        steps: [field],
        isName,
      });
    }
  }

  function compareEntry(place: Place, field: string, row: EntryRow) {
    const { presence } = row;
    const older = place.entries.older[field] as Entry | undefined;
    const newer = place.entries.newer[field] as Entry | undefined;
    const steps = {
      older: fieldSteps({ field, value: older }),
      newer: fieldSteps({ field, value: newer }),
    };
    const shape = row.shape();
    if (presence && !newer) {
      const lone = {
        ...{ above: place, shape, entry: older ?? {} },
        steps: steps.older,
      };
      collector.entryRemoved(presence.removed, lone);
    } else if (presence && !older) {
      const lone = {
        ...{ above: place, shape, entry: newer ?? {} },
        steps: steps.newer,
      };
      collector.entryAdded(presence.added, lone);
    } else {
      places.push({
        shape,
        entries: { older: older ?? {}, newer: newer ?? {} },
        above: place,
        steps,
      });
    }
  }

  function compareEntries(place: Place, field: string, row: EntriesRow) {
    const lists = {
      older: listOf(place.entries.older[field]) as readonly Entry[],
      newer: listOf(place.entries.newer[field]) as readonly Entry[],
    };
    if (!lists.older.length && !lists.newer.length) return;
    if (row.wholeList && !(lists.older.length && lists.newer.length)) {
      const { added: appeared, removed: gone } = row.wholeList;
      collector.fieldChanged({
        rule: lists.newer.length ? appeared : gone,
        place,
        steps: fieldSteps({
          field,
          value: lists.newer.length ? lists.newer : lists.older,
        }),
        field,
        older: presentList(lists.older),
        newer: presentList(lists.newer),
      });
      return;
    }
    const shape = row.shape();
    const { pairs, ...lone } = matchEntries({ lists, keys: row.keys });
    const stepsOf = (side: keyof Pair<unknown>, index: number) =>
      entrySteps({ field, list: lists[side], index });

    if (row.reordered && isReordered(pairs)) {
      const rule = row.reordered(place);
      collector.reordered({ rule, place, field, shape, ...lists });
    }
    for (const { older, newer } of pairs) {
      const entries = { older: lists.older[older], newer: lists.newer[newer] };
      if (entries.older !== entries.newer) {
        const steps = {
          older: stepsOf('older', older),
          newer: stepsOf('newer', newer),
        };
        places.push({ shape, entries, above: place, steps });
      }
    }
    for (const index of lone.removed) {
      const entry = lists.older[index];
      const steps = stepsOf('older', index);
      lonely(removed, row, { above: place, shape, entry, steps });
    }
    for (const index of lone.added) {
      const entry = lists.newer[index];
      const steps = stepsOf('newer', index);
      lonely(added, row, { above: place, shape, entry, steps });
    }
  }

  function lonely(list: Lonely[], row: EntriesRow, lone: LoneEntry) {
    if (!isSettled && row.moved && identifierOf(lone.entry)) {
      list.push({ row, moved: row.moved, lone });
    } else if (list === removed) {
      collector.entryRemoved(ruleOf(row.removed, lone.entry), lone);
    } else {
      collector.entryAdded(ruleOf(row.added, lone.entry), lone);
    }
  }

  function ruleOf(judge: EntryJudge<Entry>, item: Entry): ChangeRuleId {
    return typeof judge === 'function' ? judge(item, conventions) : judge;
  }

  function settleMoves() {
    isSettled = true;
    const targets = onlyOnes(added);
    const sources = onlyOnes(removed);
    const settled = new Set<Lonely>();
    for (const source of removed) {
      const id = String(source.lone.entry.id);
      const target = sources.has(id) ? targets.get(id) : undefined;
      if (target) {
        settled.add(target);
        collector.entryMoved(source.moved, source.lone, target.lone);
        places.push({
          shape: target.lone.shape,
          entries: { older: source.lone.entry, newer: target.lone.entry },
          above: target.lone.above,
          formerAbove: source.lone.above,
          steps: { older: source.lone.steps, newer: target.lone.steps },
        });
      } else {
        const { row, lone } = source;
        collector.entryRemoved(ruleOf(row.removed, lone.entry), lone);
      }
    }
    for (const target of added) {
      if (!settled.has(target)) {
        const { row, lone } = target;
        collector.entryAdded(ruleOf(row.added, lone.entry), lone);
      }
    }
  }
}

/** By id, those whose id no other one has. */
function onlyOnes(list: readonly Lonely[]): Map<string, Lonely> {
  const found = new Map<string, Lonely>();
  const repeated = new Set<string>();
  for (const item of list) {
    const id = String(item.lone.entry.id);
    if (found.has(id)) repeated.add(id);
    found.set(id, item);
  }
  for (const id of repeated) found.delete(id);
  return found;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function presentList(value: unknown): unknown {
  return listOf(value).length ? value : undefined;
}
