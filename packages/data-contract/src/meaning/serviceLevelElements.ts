import { Problem } from '../findings/problem';
import { quote } from '../findings/wording';
import { DataContractDescriptor } from '../model';
import { leafColumns } from '../privacy/columns';
import { originalIndex } from '../structure';

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
export function serviceLevelElements(
  contract: DataContractDescriptor,
): Problem[] {
  if (!contract.schema.length) return [];
  const known = knownElements(contract);
  return contract.slaProperties.flatMap((level, kept) => {
    const index = originalIndex({ list: contract.slaProperties, index: kept });
    return (level.element ?? '')
      .split(',')
      .map(element => element.trim())
      .filter(element => element && !known.has(element))
      .map(element => ({
        rule: 'unknown-element' as const,
        path: ['slaProperties', index, 'element'],
        message: `${level.property} is promised for ${quote(
          element,
        )}, which the schema does not have.`,
        remedy: `Name a table or column of the schema, such as element: ${
          contract.schema[0].name
        }${
          contract.schema[0].properties[0]?.name
            ? `.${contract.schema[0].properties[0].name}`
            : ''
        }.`,
      }));
  });
}
