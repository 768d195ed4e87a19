import { readJson } from '../../reading/readJson';
import { AvroReader, tooDeep } from './AvroReader';
import { AvroType, primitiveKinds } from './types';

/** Schema registries take no more either, because a schema is one message of Kafka. */
const MAXIMUM_CHARACTERS = 1_000_000;

/** Reads the JSON of an Avro schema, of the specification 1.12. */
export function parseAvro(options: { text: string }): AvroType {
  const word = options.text.trim();
  const value = readJson({
    text: options.text,
    maximumCharacters: MAXIMUM_CHARACTERS,
    tooDeep,
    remedy: (primitiveKinds as readonly string[]).includes(word)
      ? `Write "${word}", with its quotes.`
      : 'Write the schema as JSON, such as {"type": "record", "name": "Order", "fields": []}.',
  });
  return new AvroReader().read(value);
}
