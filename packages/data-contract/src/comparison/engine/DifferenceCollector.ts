import { JsonValue } from '../../model';
import { changeRule, ChangeRuleId } from '../rules/changeRules';
import { Difference, Impact } from '../types';
import { compactValue } from './compactValue';
import { documentPath, entryPart, namedPath } from './paths';
import { Entry, EntryShape, Place, Step } from './shape';
import {
  capital,
  nameInWords,
  subjectOf,
  subjectOfEntry,
  thing,
  thingAt,
  valueInWords,
} from './wording';

/** An entry that only one of the documents has. */
export interface LoneEntry {
  above: Place;
  shape: EntryShape;
  entry: Entry;
  steps: readonly Step[];
}

const impacts: readonly Impact[] = ['breaking', 'risky', 'safe'];

/** Collects differences and puts what happened into words. */
export class DifferenceCollector {
  readonly #found: Difference[] = [];

  /** Worst first, and otherwise in the order in which they were found. */
  differences(): Difference[] {
    return impacts.flatMap(impact =>
      this.#found.filter(difference => difference.impact === impact),
    );
  }

  fieldChanged(options: {
    rule: ChangeRuleId;
    place: Place;
    steps: readonly Step[];
    older?: unknown;
    newer?: unknown;
    isName?: boolean;
    /** What the value is called, if not by its steps. */
    field?: string;
  }): void {
    const { rule, place, steps, field = steps.join('.') } = options;
    const older = compactValue(options.older);
    const newer = compactValue(options.newer);
    const kind = kindOf({ older, newer, isName: options.isName });
    const side = kind === 'removed' ? 'older' : 'newer';
    this.#add({
      rule,
      kind,
      place: { place, side, steps },
      olderPath:
        kind === 'added'
          ? undefined
          : documentPath({ place, side: 'older', steps }),
      subject: subjectOf(place, kind === 'renamed' ? 'older' : side),
      older,
      newer,
      happened:
        kind === 'renamed'
          ? `${capital(thingAt(place, 'older'))} is now called ${nameInWords(
              String(newer),
            )}`
          : `In ${thingAt(place, 'newer')}, ${fieldInWords({
              field,
              kind,
              older,
              newer,
            })}`,
    });
  }

  entryAdded(rule: ChangeRuleId, lone: LoneEntry): void {
    this.#loneEntry({ rule, lone, kind: 'added', side: 'newer' });
  }

  entryRemoved(rule: ChangeRuleId, lone: LoneEntry): void {
    this.#loneEntry({ rule, lone, kind: 'removed', side: 'older' });
  }

  entryMoved(rule: ChangeRuleId, from: LoneEntry, to: LoneEntry): void {
    const older = subjectOfEntry({ ...from, side: 'older' });
    const newer = subjectOfEntry({ ...to, side: 'newer' });
    this.#add({
      rule,
      kind: 'moved',
      place: loneSteps(to, 'newer'),
      selector: entryPart(to),
      olderPath: documentPath(loneSteps(from, 'older')),
      subject: older,
      older,
      newer,
      happened: `${capital(
        thing({ ...from, side: 'older' }),
      )} was moved to ${nameInWords(newer ?? '')}`,
    });
  }

  reordered(options: {
    rule: ChangeRuleId;
    place: Place;
    field: string;
    shape: EntryShape;
    older: readonly Entry[];
    newer: readonly Entry[];
  }): void {
    const { rule, place, field, shape, older, newer } = options;
    const isDocument = place.above === undefined;
    this.#add({
      rule,
      kind: 'moved',
      place: { place, side: 'newer', steps: [field] },
      olderPath: documentPath({ place, side: 'older', steps: [field] }),
      subject: subjectOf(place, 'newer'),
      older: namesOf(shape, older),
      newer: namesOf(shape, newer),
      happened: `The ${shape.noun}s of ${
        isDocument
          ? thingAt(place, 'newer')
          : nameInWords(subjectOf(place, 'newer') ?? '')
      } stand in another order`,
    });
  }

  #loneEntry(options: {
    rule: ChangeRuleId;
    lone: LoneEntry;
    kind: 'added' | 'removed';
    side: 'older' | 'newer';
  }): void {
    const { rule, lone, kind, side } = options;
    const value = compactValue(lone.entry);
    const place = loneSteps(lone, side);
    this.#add({
      rule,
      kind,
      place,
      selector: entryPart(lone),
      olderPath: side === 'older' ? documentPath(place) : undefined,
      subject: subjectOfEntry({ ...lone, side }),
      [side]: value,
      happened: `${capital(thing({ ...lone, side }))} was ${kind}`,
    });
  }

  #add(options: {
    rule: ChangeRuleId;
    kind: Difference['kind'];
    place: { place: Place; side: 'older' | 'newer'; steps: readonly Step[] };
    /** The last part of the named path, where the steps are those of an entry. */
    selector?: string;
    olderPath?: string;
    subject?: string;
    older?: JsonValue;
    newer?: JsonValue;
    happened: string;
  }): void {
    const { rule: id, kind, place, selector, happened } = options;
    const { olderPath, subject, older, newer } = options;
    const { impact, hurts, step, consequence } = changeRule(id);
    this.#found.push({
      rule: id,
      kind,
      path: documentPath(place),
      ...(olderPath !== undefined && { olderPath }),
      namedPath:
        selector === undefined
          ? namedPath(place)
          : `${namedPath({ ...place, steps: [] })}${selector}`,
      ...(subject !== undefined && { subject }),
      ...(older !== undefined && { older }),
      ...(newer !== undefined && { newer }),
      impact,
      hurts: [...hurts],
      step,
      reason: `${happened}: ${consequence}.`,
    });
  }
}

function loneSteps(lone: LoneEntry, side: 'older' | 'newer') {
  return { place: lone.above, side, steps: lone.steps };
}

function kindOf(options: {
  older: unknown;
  newer: unknown;
  isName?: boolean;
}): Difference['kind'] {
  const { older, newer, isName } = options;
  if (older === undefined) return 'added';
  if (newer === undefined) return 'removed';
  return isName ? 'renamed' : 'changed';
}

function fieldInWords(options: {
  field: string;
  kind: Difference['kind'];
  older: unknown;
  newer: unknown;
}): string {
  const { field, kind } = options;
  const older = valueInWords(options.older);
  const newer = valueInWords(options.newer);
  switch (kind) {
    case 'added':
      return `${nameInWords(field)} was added with ${newer}`;
    case 'removed':
      return `${nameInWords(field)} was dropped, it was ${older}`;
    default:
      return older === newer
        ? `${nameInWords(field)} changed`
        : `${nameInWords(field)} changed from ${older} to ${newer}`;
  }
}

function namesOf(shape: EntryShape, list: readonly Entry[]): JsonValue {
  return list.map(entry => shape.nameOf(entry) ?? shape.noun);
}
