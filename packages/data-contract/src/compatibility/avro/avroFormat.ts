import { CompatibilityFormat } from '../format';
import { parseAvro } from './parseAvro';
import { Resolution } from './Resolution';
import { AvroType } from './types';

/** Avro schemas. Both profiles rely on the Java implementation of Avro, so they agree. */
export const avroFormat: CompatibilityFormat<AvroType> = {
  format: 'avro',
  parse: parseAvro,
  incompatibilities: ({ reader, writer }) =>
    new Resolution().incompatibilities(reader, writer),
};
