import { ReportProblem } from '../findings/problem';
import { quote } from '../findings/wording';
import { DataContractDescriptor, SchemaProperty } from '../model';
import { OwnershipConfiguration } from '../ownership/types';
import { originalIndex } from '../structure';
import { Path } from '../yaml/types';
import { checkIdentifier, checkStatus } from './commonChecks';
import { contractGaps } from './contractGaps';
import { serviceLevelElements } from './serviceLevelElements';

/** Judges what a contract says, as far as its own document can tell. */
export function checkContract(options: {
  contract: DataContractDescriptor;
  ownership: OwnershipConfiguration;
  now?: Date;
  report: ReportProblem;
}): void {
  const { contract, report } = options;
  [
    ...checkIdentifier(contract),
    ...checkStatus(contract),
    ...contractGaps(options),
    ...serviceLevelElements(contract),
  ].forEach(report);
  if (!contract.schema.length) {
    report({
      rule: 'no-schema',
      path: ['schema'],
      message: 'The contract describes no data: schema has no object.',
      remedy:
        'Add schema: [{ name: orders, properties: [{ name: order_id, logicalType: string }] }].',
    });
  }
  reportDuplicates({ names: contract.schema, path: ['schema'], report });
  for (const [index, object] of contract.schema.entries()) {
    const place = originalIndex({ list: contract.schema, index });
    checkProperties(object.properties, ['schema', place, 'properties'], report);
  }
}

/** Names are compared as written: some databases know `id` and `ID` as two columns. */
function checkProperties(
  properties: readonly SchemaProperty[],
  path: Path,
  report: ReportProblem,
): void {
  reportDuplicates({ names: properties, path, report });
  for (const [kept, property] of properties.entries()) {
    const index = originalIndex({ list: properties, index: kept });
    if (property.properties.length) {
      checkProperties(
        property.properties,
        [...path, index, 'properties'],
        report,
      );
    }
    if (property.items?.properties.length) {
      checkProperties(
        property.items.properties,
        [...path, index, 'items', 'properties'],
        report,
      );
    }
  }
}

function reportDuplicates(options: {
  names: readonly { name?: string }[];
  path: Path;
  report: ReportProblem;
}): void {
  const { names, path, report } = options;
  const seen = new Set<string>();
  for (const [index, { name }] of names.entries()) {
    if (name !== undefined && seen.has(name)) {
      report({
        rule: 'duplicate-name',
        path: [...path, originalIndex({ list: names, index }), 'name'],
        message: `The name ${quote(name)} stands twice in ${
          path.length === 1 ? 'the schema' : 'one object'
        }.`,
        remedy: 'Rename or remove one of the two.',
      });
    } else if (name !== undefined) {
      seen.add(name);
    }
  }
}
