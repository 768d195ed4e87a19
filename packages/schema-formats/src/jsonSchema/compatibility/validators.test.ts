import Ajv from 'ajv';
import fc from 'fast-check';
import type { JsonValue } from '@data-mesh/data-contract';
import { schemaPairs, values } from './__testUtils__/randomSchemas';
import { jsonSchemaFormat } from '.';

/** With `ALL_SCHEMAS=1`, sixty times as many, which takes minutes. */
const numRuns = process.env.ALL_SCHEMAS ? 60_000 : 1_000;

function fits(writer: JsonValue, reader: JsonValue): boolean {
  const [first, second] = [writer, reader].map(schema =>
    jsonSchemaFormat.parse({ text: JSON.stringify(schema) }),
  );
  return (
    jsonSchemaFormat.incompatibilities({
      reader: second,
      writer: first,
      profile: 'apicurio',
    }).length === 0
  );
}

function validator(schema: JsonValue) {
  return new Ajv({
    strict: false,
    // Without it, Ajv 8.20 skips contains for empty lists beside a tuple.
    allErrors: true,
    logger: false,
    validateSchema: false,
  }).compile(schema as object);
}

describe('a reader that fits', () => {
  it('takes every value that a validator finds valid for the writer', () => {
    let compared = 0;
    let written = 0;
    fc.assert(
      fc.property(schemaPairs, ({ writer, reader }) => {
        if (!fits(writer, reader)) {
          return;
        }
        compared += 1;
        const [isWritten, isRead] = [validator(writer), validator(reader)];
        const valid = values.filter(value => isWritten(value));
        written += valid.length;
        const refused = valid.filter(value => !isRead(value)).slice(0, 3);
        expect(JSON.stringify({ writer, reader, refused })).toBe(
          JSON.stringify({ writer, reader, refused: [] }),
        );
      }),
      { seed: 2026, numRuns },
    );
    expect(compared).toBeGreaterThan(numRuns / 10);
    expect(written).toBeGreaterThan(numRuns * 20);
  });
});
