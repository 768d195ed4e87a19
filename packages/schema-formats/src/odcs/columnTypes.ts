import type { SchemaProperty } from '@data-mesh/data-contract';
import {
  judgeLogicalType,
  judgePhysicalType,
} from '@data-mesh/data-contract/column-types';
import { Incompatibility } from '../compatibility/types';
import { obstacle } from './obstacle';

/** Whether the type of the writer is readable as that of the reader, by the tables that judge changes. */
export function typeIncompatibilities(options: {
  reader: SchemaProperty;
  writer: SchemaProperty;
  path: string;
}): Incompatibility[] {
  const { reader, writer, path } = options;
  const haveLogicalTypes = reader.logicalType && writer.logicalType;
  if (
    haveLogicalTypes &&
    reader.logicalType !== writer.logicalType &&
    judgeLogicalType({
      older: writer.logicalType,
      newer: reader.logicalType,
    }) !== 'logical-type-widened'
  ) {
    return [
      obstacle(
        'logical-type-not-readable',
        `${path}.logicalType`,
        `The writer writes ${writer.logicalType}, the reader takes ${reader.logicalType}.`,
      ),
    ];
  }
  const rule = judgePhysicalType({
    older: writer.physicalType,
    newer: reader.physicalType,
  });
  return rule === 'physical-type-narrowed' ||
    (rule === 'physical-type-changed' && !haveLogicalTypes)
    ? [
        obstacle(
          'physical-type-not-readable',
          `${path}.physicalType`,
          `The writer has ${writer.physicalType}, the reader has ${reader.physicalType}.`,
        ),
      ]
    : [];
}
