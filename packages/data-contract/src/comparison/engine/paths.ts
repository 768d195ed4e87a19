import { formatPath } from '../../findings/wording';
import { originalIndex } from '../../structure';
import { isObject } from './sameValue';
import { aboveOf, Entry, EntryShape, Place, Step } from './shape';

/** For things that were brought from an older spelling: where they are written. */
const writtenSteps = new WeakMap<object, readonly Step[]>();

export function rememberWritten(options: {
  written: object;
  /** From the thing that has it. */
  steps: readonly Step[];
}): void {
  writtenSteps.set(options.written, options.steps);
}

/** The steps from a thing to the value of one of its fields. */
export function fieldSteps(options: {
  field: string;
  value: unknown;
}): readonly Step[] {
  const { field, value } = options;
  return isObject(value) ? writtenSteps.get(value) ?? [field] : [field];
}

/** The steps from the document to an entry of a list, as its author counts. */
export function entrySteps(options: {
  field: string;
  list: readonly unknown[];
  index: number;
}): Step[] {
  const { field, list, index } = options;
  return [
    ...fieldSteps({ field, value: list }),
    originalIndex({ list, index }),
  ];
}

/** `schema[0].properties[2].logicalType`, as findings write it. */
export function documentPath(options: {
  place: Place;
  side: 'older' | 'newer';
  /** From the place on. */
  steps: readonly Step[];
}): string {
  const { side } = options;
  const parts: (readonly Step[])[] = [options.steps];
  let place: Place | undefined = options.place;
  for (; place; place = aboveOf(place, side)) {
    parts.push(place.steps[side]);
  }
  return formatPath(parts.reverse().flat());
}

/** `/schema[name=orders]/properties[name=amount]/logicalType`, the same in any order of the lists. */
export function namedPath(options: {
  place: Place;
  side: 'older' | 'newer';
  steps: readonly Step[];
}): string {
  const { side } = options;
  const parts = [plainPart(options.steps)];
  let place: Place | undefined = options.place;
  for (; place; place = aboveOf(place, side)) {
    parts.push(
      entryPart({
        shape: place.shape,
        entry: place.entries[side],
        steps: place.steps[side],
      }),
    );
  }
  return parts.reverse().join('');
}

/** `/properties[name=amount]`, or `/properties/2` for what has no name. */
export function entryPart(options: {
  shape: EntryShape;
  entry: Entry;
  steps: readonly Step[];
}): string {
  const { shape, entry, steps } = options;
  const selected = shape.selectors.flatMap(field => {
    const value = entry[field];
    return typeof value === 'string' && value
      ? [`${field}=${selectorText(value)}`]
      : [];
  });
  return steps.length === 2 && selected.length
    ? `/${steps[0]}[${selected.join()}]`
    : plainPart(steps);
}

/** As in JSON Pointer, RFC 6901. */
function plainPart(steps: readonly Step[]): string {
  return steps
    .map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}

function selectorText(text: string): string {
  return /^[^[\]/,="\p{Cc}]+$/u.test(text) ? text : JSON.stringify(text);
}
