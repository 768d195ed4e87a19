import { Type } from 'avsc/lib/types';
import fc from 'fast-check';
import { avroFormat } from './avroFormat';

type Schema = string | Schema[] | { [key: string]: unknown };

const primitive = fc.constantFrom(
  ...['null', 'boolean', 'int', 'long', 'float', 'double', 'string', 'bytes'],
);

const enumSchema = fc
  .record({
    type: fc.constant('enum'),
    name: fc.constantFrom('E', 'H'),
    symbols: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  })
  .chain(schema =>
    fc
      .boolean()
      .map(has => (has ? { ...schema, default: schema.symbols[0] } : schema)),
  );

/** Few names and kinds, so that two of them often have something in common. */
const { schema: anySchema } = fc.letrec<{ schema: Schema; named: Schema }>(
  tie => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      primitive,
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({ type: fc.constant('map'), values: tie('schema') }),
      tie('named'),
      fc.uniqueArray(fc.oneof(primitive, tie('named')), {
        minLength: 1,
        maxLength: 4,
        selector: branch => JSON.stringify(branch),
      }),
    ),
    named: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        type: fc.constant('fixed'),
        name: fc.constantFrom('F', 'G'),
        size: fc.integer({ min: 1, max: 2 }),
      }),
      enumSchema,
      fc.record({
        type: fc.constant('record'),
        name: fc.constantFrom('R', 'S'),
        fields: fc.uniqueArray(
          fc.record(
            {
              name: fc.constantFrom('x', 'y', 'z'),
              type: fc.oneof(tie('schema'), fc.constant(['null', 'int'])),
              aliases: fc.constant(['w', 'v']),
            },
            { requiredKeys: ['name', 'type'] },
          ),
          { maxLength: 3, selector: ({ name }) => name },
        ),
      }),
    ),
  }),
);

/** Gives each type a namespace of its own and each nullable field a default. */
function complete(schema: Schema): Schema {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(visit);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner)]),
    );
    if (Array.isArray(copy.type)) {
      return copy.type[0] === 'null' ? { ...copy, default: null } : copy;
    }
    if (['fixed', 'enum', 'record'].includes(String(copy.type))) {
      count += 1;
      return { ...copy, namespace: `n${count}` };
    }
    return copy;
  };
  return visit(schema) as Schema;
}

/** Whether avsc can build a real reader. */
function buildsReader(reader: Schema, writer: Schema): boolean {
  const [read, written] = [reader, writer].map(schema =>
    Type.forSchema(schema as never),
  );
  try {
    read.createResolver(written, { ignoreNamespaces: true } as never);
    return true;
  } catch {
    return false;
  }
}

/** Whether avsc takes it for a schema. */
function readsSchema(schema: Schema): boolean {
  try {
    Type.forSchema(schema as never);
    return true;
  } catch {
    return false;
  }
}

function parse(schema: Schema) {
  try {
    return avroFormat.parse({ text: JSON.stringify(schema) });
  } catch {
    return undefined;
  }
}

/** A writer, and a reader that often differs from it in one place only. */
const pairs = fc
  .tuple(anySchema, anySchema, fc.integer({ min: 0, max: 4 }))
  .map(([writer, other, change]) => {
    const changed = [
      ['"int"', '"long"'],
      ['"name":"x"', '"name":"w"'],
      ['["a"', '["b"'],
      ['"size":1', '"size":2'],
    ][change];
    const reader: Schema = changed
      ? JSON.parse(JSON.stringify(writer).replace(changed[0], changed[1]))
      : other;
    return { writer: complete(writer), reader: complete(reader) };
  });

describe('real readers of Avro', () => {
  it('read the schemas that are read here, and only those', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anySchema, schema => {
        const isRead = readsSchema(schema);
        seen[`${isRead}`] += 1;
        expect(parse(schema) !== undefined).toBe(isRead);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(20);
  });

  it('exist where no incompatibility is found, and only there', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(pairs, ({ writer, reader }) => {
        const read = parse(reader);
        const written = parse(writer);
        // Some have two branches of one name, which is no schema.
        fc.pre(read !== undefined && written !== undefined);
        const found = avroFormat.incompatibilities({
          reader: read,
          writer: written,
          profile: 'confluent',
        });
        const exists = buildsReader(reader, writer);
        seen[`${exists}`] += 1;
        expect(found.length === 0).toBe(exists);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(100);
  });
});
