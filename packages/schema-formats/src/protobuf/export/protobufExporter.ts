import { ContractExporter, resolveFacets } from '../../conversion/export/core';
import { commentLines, factLines } from './comments';
import { MessageWriter } from './MessageWriter';
import { protobufTreatments, protobufTypes } from './tables';

const title = 'Protobuf';
const imports = [
  ['google.protobuf.Value', 'google/protobuf/struct.proto'],
  ['google.protobuf.Timestamp', 'google/protobuf/timestamp.proto'],
] as const;

/** Contracts as one file of Protobuf, syntax proto3. */
export const protobufExporter: ContractExporter = {
  format: 'protobuf',
  title,
  types: protobufTypes,
  treatments: protobufTreatments,
  write({ contract, tables, notes, options, fileName }) {
    const { comment } = resolveFacets({
      level: 'contract',
      element: contract,
      path: '',
      target: title,
      table: protobufTreatments,
      notes,
    });
    if (tables.length) {
      notes.add({
        kind: 'field numbers',
        path: 'schema',
        message:
          'Contracts have no field numbers, so fields are numbered in the order of the document. Add new columns at the end, or data of the past is read as something else.',
      });
    }
    const writer = new MessageWriter({ notes, title });
    for (const table of tables) writer.table(table);
    if (tables.length === 0) return [];
    const needed = imports.filter(([type]) => writer.usedTypes.has(type));
    const parts = [
      commentLines(factLines(comment)).join('\n'),
      'syntax = "proto3";',
      options.namespace ? `package ${options.namespace};` : '',
      needed.map(([, file]) => `import "${file}";`).join('\n'),
      ...writer.messages(),
    ];
    return [
      {
        name: `${fileName}.proto`,
        text: `${parts.filter(Boolean).join('\n\n')}\n`,
      },
    ];
  },
};
