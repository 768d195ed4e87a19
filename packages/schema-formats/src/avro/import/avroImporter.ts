import { SchemaParseError } from '../../reading';
import { parseAvro } from '../reading/parseAvro';
import { isObject } from '../../reading/json';
import { ContractDraft } from '../../conversion/import/draft';
import { Importer } from '../../conversion/import/importer';
import { readJson } from '../../reading/readJson';
import { AvroReader } from './AvroReader';

const MAXIMUM_CHARACTERS = 1_000_000;

/** Avro: a record is an object, and a union of records is several. */
export const avroImporter: Importer = {
  format: 'avro',
  read({ text, run, isSelected }): ContractDraft {
    const value = readJson({
      text,
      maximumCharacters: MAXIMUM_CHARACTERS,
      example: '{ "type": "record", "name": "Order", "fields": [] }',
    });
    // Says what is wrong with a schema; the import reads what it leaves out, such as documentation.
    parseAvro({ text: JSON.stringify(value) });
    const reader = new AvroReader(run);
    reader.define(value);
    const objects = [];
    const roots = Array.isArray(value) ? value : [value];
    for (const [index, root] of roots.entries()) {
      const path = Array.isArray(value) ? `/${index}` : '';
      if (!isObject(root) || root.type !== 'record') {
        run.note(
          path,
          'It is no record, so that it has no columns; it was left out.',
        );
        continue;
      }
      const object = reader.object(root, path);
      if (isSelected(object.name, object.physicalName)) {
        objects.push(object);
      }
    }
    if (
      !objects.length &&
      !roots.some(root => isObject(root) && root.type === 'record')
    ) {
      throw new SchemaParseError({
        problem: 'The schema describes no record.',
        remedy:
          'Write a record, such as {"type": "record", "name": "Order", "fields": []}.',
      });
    }
    return { objects };
  },
};
