import { parse } from 'yaml';
import { mutations } from '../__testUtils__/mutations';
import {
  describeWithStandards,
  officialExamples,
  officialVerdict,
  schemaVersions,
} from '../__testUtils__/officialStandards';
import { richContracts } from '../__testUtils__/richDocuments';
import { structureFindings } from '../__testUtils__/verdict';

type Mapping = { [key: string]: unknown };

interface Case {
  name: string;
  value: () => unknown;
}

/** All changes take minutes; every eleventh finds what a new row breaks. */
const stride = process.env.ALL_MUTATIONS ? 1 : 11;

/** The disagreements between the official schema and the shapes, in words. */
function disagreements(options: {
  standard: 'odps' | 'odcs';
  version: string;
  cases: readonly Case[];
}): { count: number; disagreements: string[] } {
  const { standard, version } = options;
  const found: string[] = [];
  let count = 0;
  for (const { name, value: make } of options.cases) {
    const value = make();
    const official = officialVerdict({ standard, version, value });
    const own = structureFindings(JSON.stringify(value));
    count += 1;
    if (official.valid !== (own.length === 0)) {
      found.push(
        `${name}: official ${
          official.valid ? 'valid' : official.complaints
        }, own ${own.map(({ message }) => message).join(' ') || 'valid'}`,
      );
    }
  }
  return { count, disagreements: found };
}

function casesOf(options: {
  name: string;
  value: Mapping;
  except: readonly string[];
}): Case[] {
  const { name, value } = options;
  const changes = mutations({
    value,
    except: ['apiVersion', 'kind', ...options.except],
  });
  return [
    { name, value: () => value },
    ...[...changes].filter((_, index) => index % stride === 0),
  ];
}

function declaring(value: Mapping, version: string): Mapping {
  return { ...value, apiVersion: `v${version}` };
}

/** The largest example repeats the same few constructs five thousand times. */
function shortened(value: Mapping): Mapping {
  return Array.isArray(value.schema)
    ? { ...value, schema: value.schema.slice(0, 2) }
    : value;
}

describeWithStandards('the shapes and the official JSON Schemas', () => {
  describe.each(['odps', 'odcs'] as const)('%s', standard => {
    const examples = officialExamples(standard).map(({ name, text }) => ({
      name,
      value: parse(text) as Mapping,
    }));

    it.each(examples)('agree on $name as it is', ({ name, value }) => {
      const version = String(value.apiVersion).slice(1);
      expect(
        disagreements({
          standard,
          version,
          cases: [{ name, value: () => value }],
        }).disagreements,
      ).toEqual([]);
    });

    it.each(schemaVersions[standard])(
      'agree on every example that is made to declare v%s, and on all changes of it',
      version => {
        const result = disagreements({
          standard,
          version,
          cases: examples.flatMap(({ name, value }) => {
            const declared = declaring(shortened(value), version);
            return casesOf({ name, value: declared, except: [] });
          }),
        });
        expect(result.disagreements).toEqual([]);
        expect(result.count).toBeGreaterThan(400);
      },
      60_000,
    );
  });

  it.each(schemaVersions.odcs)(
    'agree on every change of contracts that use all of ODCS v%s',
    version => {
      const result = disagreements({
        standard: 'odcs',
        version,
        cases: richContracts().flatMap((contract, index) =>
          casesOf({
            name: `rich contract ${index}`,
            value: declaring(contract, version),
            except: ['id', 'version', 'status'],
          }),
        ),
      });
      expect(result.disagreements).toEqual([]);
      expect(result.count).toBeGreaterThan(1000);
    },
    60_000,
  );
});
