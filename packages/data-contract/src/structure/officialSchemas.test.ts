import { parse } from 'yaml';
import { combinedMutations, mutations } from '../__testUtils__/mutations';
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

/**
 * All single changes take minutes. A fixed number of them, spread evenly, finds
 * what a new row breaks, with as many changes of several places at once.
 */
const all = Boolean(process.env.ALL_MUTATIONS);
const budget = {
  systematic: all ? Infinity : 1000,
  combined: all ? 10_000 : 500,
};
const seed = Number(process.env.MUTATION_SEED ?? 20_261_121);

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

/** The documents and their changes, within the budget for all of them together. */
function casesOf(options: {
  documents: readonly { name: string; value: Mapping }[];
  except: readonly string[];
}): Case[] {
  const { documents } = options;
  const except = ['apiVersion', 'kind', ...options.except];
  const single = documents.flatMap(({ value }) => [
    ...mutations({ value, except }),
  ]);
  const stride = Math.max(1, single.length / budget.systematic);
  return [
    ...documents.map(({ name, value }) => ({ name, value: () => value })),
    ...single.filter(
      (_, index) =>
        Math.floor(index / stride) !== Math.floor((index - 1) / stride),
    ),
    ...documents.flatMap(({ value }, index) => [
      ...combinedMutations({
        value,
        except,
        count: Math.ceil(budget.combined / documents.length),
        seed: seed + index,
      }),
    ]),
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
          cases: casesOf({
            documents: examples.map(({ name, value }) => ({
              name,
              value: declaring(shortened(value), version),
            })),
            except: [],
          }),
        });
        expect(result.disagreements).toEqual([]);
        expect(result.count).toBeGreaterThan(1400);
      },
      all ? 1_800_000 : 60_000,
    );
  });

  it.each(schemaVersions.odcs)(
    'agree on every change of contracts that use all of ODCS v%s',
    version => {
      const result = disagreements({
        standard: 'odcs',
        version,
        cases: casesOf({
          documents: richContracts().map((contract, index) => ({
            name: `rich contract ${index}`,
            value: declaring(contract, version),
          })),
          except: ['id', 'version', 'status'],
        }),
      });
      expect(result.disagreements).toEqual([]);
      expect(result.count).toBeGreaterThan(1400);
    },
    all ? 1_800_000 : 60_000,
  );
});
