import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { DataContractDescriptor } from '../../model';
import { leafColumns } from '../../privacy/columns';
import { referenceFinder } from '../schema/references';
import { ContractSubject, entriesOf } from '../subject';

/** Every way in which a service level may name what it is about. */
function knownElements(contract: DataContractDescriptor): Set<string> {
  const known = new Set<string>();
  for (const object of contract.schema) {
    const objectNames = [object.name, object.physicalName].filter(Boolean);
    objectNames.forEach(name => known.add(name!));
    for (const property of object.properties) {
      for (const name of [property.name, property.physicalName]) {
        if (name) {
          known.add(name);
          objectNames.forEach(objectName => known.add(`${objectName}.${name}`));
        }
      }
    }
  }
  // Nested columns, by their full path.
  leafColumns(contract).forEach(({ path }) => known.add(path));
  return known;
}

/** Service levels that are about a table or column which the schema does not have. */
export function* serviceLevelElements({
  contract,
}: ContractSubject): Iterable<Problem> {
  const { schema, slaProperties, slaDefaultElement } = contract;
  const names = [
    slaDefaultElement,
    ...slaProperties.map(level => level.element),
  ];
  if (!schema.length || !names.some(Boolean)) return;
  const known = knownElements(contract);
  const find = referenceFinder(schema);
  const unknownIn = (elements: string) =>
    elements
      .split(',')
      .map(element => element.trim())
      .filter(element => element && !known.has(element) && !find(element));
  const [{ name, properties }] = schema;
  const example = [name, properties[0]?.name].filter(Boolean).join('.');

  if (slaDefaultElement !== undefined) {
    for (const element of unknownIn(slaDefaultElement)) {
      yield {
        rule: 'unknown-element',
        path: ['slaDefaultElement'],
        message: `Service levels are promised for ${quote(
          element,
        )} by default, which the schema does not have.`,
        remedy: `Name a table or column of the schema, such as slaDefaultElement: ${example}.`,
      };
    }
  }
  for (const { entry, path } of entriesOf(slaProperties, ['slaProperties'])) {
    for (const element of unknownIn(entry.element ?? '')) {
      yield {
        rule: 'unknown-element',
        path: [...path, 'element'],
        message: `${quote(entry.property)} is promised for ${quote(
          element,
        )}, which the schema does not have.`,
        remedy: `Name a table or column of the schema, such as element: ${example}.`,
      };
    }
  }
}
