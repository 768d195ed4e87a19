import { logicalTypeRule } from '../../comparison/judgements/logicalTypes';
import { physicalTypeRule } from '../../comparison/judgements/physicalTypes';
import { SchemaProperty } from '../../model';
import { Incompatibility } from '../types';
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
    logicalTypeRule({
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
  const rule = physicalTypeRule({
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
