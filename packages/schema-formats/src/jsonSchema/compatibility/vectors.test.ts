import { CompatibilityProfile } from '../../compatibility/types';
import type { JsonValue } from '@data-mesh/data-contract';
import { jsonSchemaFormat, jsonSchemaRules } from '.';
import { vectors } from './__testUtils__/vectors';

function obstacles(options: {
  reader: JsonValue;
  writer: JsonValue;
  profile: CompatibilityProfile;
}) {
  const [reader, writer] = [options.reader, options.writer].map(schema =>
    jsonSchemaFormat.parse({ text: JSON.stringify(schema) }),
  );
  return jsonSchemaFormat
    .incompatibilities({ reader, writer, profile: options.profile })
    .map(({ rule, path }) => `${rule} ${path}`);
}

describe('JSON Schema', () => {
  it.each(vectors)('$profile: $title', vector => {
    const { older, newer, profile, backward, forward } = vector;
    expect({
      backward: obstacles({ reader: newer, writer: older, profile }),
      forward: obstacles({ reader: older, writer: newer, profile }),
    }).toEqual({ backward, forward });
  });

  it('has a case for every rule, but for what is too complex', () => {
    const triggered = vectors.flatMap(({ backward, forward }) =>
      [...backward, ...forward].map(entry => entry.split(' ')[0]),
    );
    expect([...new Set([...triggered, 'too-complex'])].sort()).toEqual(
      jsonSchemaRules.map(({ id }) => id).sort(),
    );
  });

  it('reads with a schema what was written with it, whatever notes were added', () => {
    for (const { older, newer, profile } of vectors) {
      for (const schema of [older, newer]) {
        const noted =
          typeof schema === 'object'
            ? { ...(schema as object), $comment: 'noted' }
            : schema;
        expect({
          schema,
          found: obstacles({ reader: noted, writer: schema, profile }),
        }).toEqual({ schema, found: [] });
      }
    }
  });
});
