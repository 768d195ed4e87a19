import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { Incompatibility } from '../compatibility/types';
import { columnsIncompatibilities } from './columns';
import { obstacle } from './obstacle';

/** Why data under the writer's contract cannot be read as the reader's says. */
export function odcsIncompatibilities(options: {
  reader: DataContractDescriptor;
  writer: DataContractDescriptor;
}): Incompatibility[] {
  const written = new Map(
    [...options.writer.schema].reverse().map(object => [object.name, object]),
  );
  return options.reader.schema.flatMap((object, index) => {
    const path = `schema[${index}]`;
    const counterpart = written.get(object.name);
    return counterpart
      ? columnsIncompatibilities({
          reader: object.properties,
          writer: counterpart.properties,
          path,
        })
      : [
          obstacle(
            'object-missing',
            path,
            `The reader expects the object ${JSON.stringify(
              object.name,
            )}, which the writer does not have.`,
          ),
        ];
  });
}
