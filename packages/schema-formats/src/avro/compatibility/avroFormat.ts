import { CompatibilityFormat } from '../../compatibility/format';
import { parseAvro } from '../reading/parseAvro';
import { Resolution } from './Resolution';
import { AvroType } from '../reading/types';

/** Avro schemas. Both profiles rely on the Java implementation of Avro, so they agree. */
export const avroFormat: CompatibilityFormat<AvroType> = {
  format: 'avro',
  parse: parseAvro,
  incompatibilities: ({ reader, writer }) =>
    new Resolution().incompatibilities(reader, writer),
};
