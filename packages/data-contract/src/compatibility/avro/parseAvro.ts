import { Type } from 'avsc/lib/types';
import { SchemaParseError } from '../SchemaParseError';
import { AvroModel } from './AvroModel';
import { primitiveKinds } from './promotions';
import { prepareAvro } from './prepareAvro';
import { AvroType } from './types';

/** Schema registries take no more either, because a schema is one message of Kafka. */
const MAXIMUM_CHARACTERS = 1_000_000;

/**
 * Reads the JSON of an Avro schema. avsc says whether names are valid and known
 * and defaults fit their types; it compiles readers of the records, which is
 * harmless since it lets no name pass that is not made of letters, digits and
 * underscores.
 */
export function parseAvro(options: { text: string }): AvroType {
  const schema = prepareAvro(readJson(options.text));
  const model = new AvroModel();
  try {
    return model.of(
      Type.forSchema(schema as never, {
        // Without a prototype, or "constructor" would be a known type.
        registry: Object.create(null),
        noAnonymousTypes: true,
        omitRecordMethods: true,
        typeHook: model.typeHook,
      }),
    );
  } catch (error) {
    throw new SchemaParseError({
      problem: `The text is no Avro schema: ${firstLine(error)}.`,
      remedy:
        'Correct it; each type that it names must be defined in it before it is used.',
    });
  }
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
      problem: `The text is no JSON: ${firstLine(error)}.`,
      remedy: (primitiveKinds as readonly string[]).includes(text.trim())
        ? `Write "${text.trim()}", with its quotes.`
        : 'Write the schema as JSON, such as {"type": "record", "name": "Order", "fields": []}.',
    });
  }
}

/** Messages of avsc may repeat the whole schema. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line] = message.split('\n');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
