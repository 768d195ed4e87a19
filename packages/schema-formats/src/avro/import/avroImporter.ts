import { ContractDraft } from '../../conversion/import/draft';
import { Importer } from '../../conversion/import/importer';
import { SchemaParseError } from '../../reading';
import { parseAvro } from '../reading/parseAvro';
import { AvroRecord, AvroType } from '../reading/types';
import { AvroDrafter } from './AvroDrafter';

/** Avro: a record is an object, and a union of records is several. */
export const avroImporter: Importer = {
  format: 'avro',
  read({ text, run, isSelected }): ContractDraft {
    const type = parseAvro({ text });
    const isUnion = type.kind === 'union';
    const roots = isUnion ? type.branches : [type];
    const drafter = new AvroDrafter(run);
    const objects = [];
    for (const [index, root] of roots.entries()) {
      if (!isPlainRecord(root)) {
        run.note(
          isUnion ? `/${index}` : '',
          'It is no record, so that it has no columns; it was left out.',
        );
        continue;
      }
      const object = drafter.object(root);
      if (isSelected(object.name, object.physicalName)) {
        objects.push(object);
      }
    }
    if (!roots.some(isPlainRecord)) {
      throw new SchemaParseError({
        problem: 'The schema describes no record.',
        remedy:
          'Write a record, such as {"type": "record", "name": "Order", "fields": []}.',
      });
    }
    return { objects };
  },
};

/** An error is written like a record, and is the answer of a service. */
function isPlainRecord(type: AvroType): type is AvroRecord {
  return type.kind === 'record' && type.json.type === 'record';
}
