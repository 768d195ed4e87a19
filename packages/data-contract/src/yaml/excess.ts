import { EVENT_ID, Event } from 'js-yaml';
import { anchorOf, scalarSource } from './events';

/**
 * What the parts of a document weigh. It follows the time that the readers and
 * writers of contracts take for each part, so that no text of one kind of part
 * takes much longer than a text of another.
 */
const weights = {
  /** A mapping with its first fields: about as many lists are made of it. */
  mapping: 28,
  /** A key or value beyond the first fields, and a list as value. */
  value: 3,
  /** An entry of a list that is no mapping, and a key or value in a very long mapping. */
  entry: 6,
  /** What an anchor or alias takes besides its value. */
  anchor: 2,
};
/** A table, column or server, of which every export makes something. */
export const elementWeight = 95;
/** What is looked at several times, and put into words. */
const statementWeight = 55;
/** What each mapping of a list weighs, by the names of the lists in all versions. */
const listWeights: ReadonlyMap<string, number> = new Map([
  ['schema', elementWeight],
  ['properties', elementWeight],
  ['dataset', elementWeight],
  ['columns', elementWeight],
  ['servers', elementWeight],
  ['quality', statementWeight],
  ['slaProperties', statementWeight],
  ['members', statementWeight],
  ['team', statementWeight],
]);
/** Keys and values of the fields that the weight of a mapping includes. */
const includedValues = 8;
/** The keys and values of the longest mapping that people write by hand. */
const usualValues = 100;
/** Places have paths: what is so many levels deep weighs twice, and so on. */
const levelsOfOneWeight = 16;
/** A list or mapping that is open. */
interface Collection {
  isMapping: boolean;
  /** What each mapping in it weighs. */
  mappingWeight: number;
  /** Keys and values so far. */
  values: number;
}

/** The event with which a text weighs more than the limit. */
export function excessOf(options: {
  text: string;
  events: readonly Event[];
  maximumNodes: number;
}): Event | undefined {
  const { text, events, maximumNodes } = options;
  const open: Collection[] = [];
  let previous: Event | undefined;
  let weight = 0;
  return events.find(event => {
    if (event.type === EVENT_ID.POP) {
      open.pop();
    } else if (event.type !== EVENT_ID.DOCUMENT) {
      const levels = Math.max(1, Math.floor(open.length / levelsOfOneWeight));
      weight += levels * weightOf(event, open[open.length - 1]);
      weight += anchorOf(text, event) === undefined ? 0 : weights.anchor;
    }
    if (isOpening(event)) {
      open.push({
        isMapping: event.type === EVENT_ID.MAPPING,
        mappingWeight: mappingWeightAfter(text, previous),
        values: 0,
      });
    }
    previous = event;
    return weight > maximumNodes;
  });
}

function isOpening({ type }: Event): boolean {
  return (
    type === EVENT_ID.DOCUMENT ||
    type === EVENT_ID.MAPPING ||
    type === EVENT_ID.SEQUENCE
  );
}

/** What the mappings of a list weigh that follows its key. */
function mappingWeightAfter(text: string, key: Event | undefined): number {
  const name = key?.type === EVENT_ID.SCALAR ? scalarSource(text, key) : '';
  return listWeights.get(name) ?? weights.mapping;
}

function weightOf(event: Event, within: Collection | undefined): number {
  if (within?.isMapping) {
    within.values += 1;
  }
  if (event.type === EVENT_ID.MAPPING) {
    return within && !within.isMapping ? within.mappingWeight : weights.mapping;
  }
  if (!within?.isMapping || within.values > usualValues) {
    return weights.entry;
  }
  return within.values > includedValues ? weights.value : 0;
}
