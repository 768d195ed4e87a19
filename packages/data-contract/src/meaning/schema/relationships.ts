import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { ContractSubject, entriesOf } from '../subject';
import { isExternal, referenceFinder } from './references';

/** Foreign keys that lead nowhere, and composite ones of unequal length. */
export function* relationships({
  contract,
  elements,
}: ContractSubject): Iterable<Problem> {
  const find = referenceFinder(contract.schema);
  for (const { element, kind, path } of elements) {
    if (!element.relationships.length) continue;
    for (const { entry, path: at } of entriesOf(element.relationships, [
      ...path,
      'relationships',
    ])) {
      for (const side of ['from', 'to'] as const) {
        for (const reference of entry[side]) {
          if (!isExternal(reference) && !find(reference)) {
            yield {
              rule: 'dangling-relationship',
              path: [...at, side],
              message: `The relationship leads ${side} ${quote(
                reference,
              )}, which the schema does not have.`,
              remedy: `Name an object and a property of the schema, such as ${side}: ${exampleIn(
                contract.schema,
              )}.`,
            };
          }
        }
      }
      // A relationship of a column starts at that column and has no from.
      if (kind === 'object' && entry.from.length !== entry.to.length) {
        yield {
          rule: 'unequal-composite-key',
          path: at,
          message: `The relationship leads from ${columns(
            entry.from.length,
          )} to ${columns(entry.to.length)}.`,
          remedy:
            'List as many columns in to as in from, in the same order, such as from: [a.x, a.y] and to: [b.x, b.y].',
        };
      }
    }
  }
}

function columns(count: number): string {
  return count === 1 ? 'one column' : `${count} columns`;
}

function exampleIn(schema: ContractSubject['contract']['schema']): string {
  const object =
    schema.find(({ properties }) => properties.length) ?? schema[0];
  return [object.name, object.properties[0]?.name].filter(Boolean).join('.');
}
