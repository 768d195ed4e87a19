import { SchemaParseError } from '../../reading/SchemaParseError';
import { AvroReader } from './AvroReader';
import { primitiveKinds } from '../compatibility/promotions';
import { AvroType } from './types';

/** Schema registries take no more either, because a schema is one message of Kafka. */
const MAXIMUM_CHARACTERS = 1_000_000;

/** Reads the JSON of an Avro schema, of the specification 1.12. */
export function parseAvro(options: { text: string }): AvroType {
  return new AvroReader().read(readJson(options.text));
}

function readJson(text: string): unknown {
  if (text.length > MAXIMUM_CHARACTERS) {
    throw new SchemaParseError({
      problem: `The schema has ${text.length} characters, more than the ${MAXIMUM_CHARACTERS} that are read.`,
      remedy: 'Split the schema.',
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchemaParseError({
      problem: `The text is no JSON: ${reasonOf(error)}.`,
      remedy: (primitiveKinds as readonly string[]).includes(text.trim())
        ? `Write "${text.trim()}", with its quotes.`
        : 'Write the schema as JSON, such as {"type": "record", "name": "Order", "fields": []}.',
    });
  }
}

/** Messages of the parser may quote the text. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line] = message.split('\n');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
