import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
// Both shells are held against one another here, and nowhere else.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports
import { runCommandLine } from '@data-mesh/cli';
import {
  type Conventions,
  type Finding,
  findingRules,
  readConventions,
} from '@data-mesh/data-contract';
import fc from 'fast-check';
import { odcs, odps } from '../__testUtils__/documents';
import { DocumentReader } from '../documents/DocumentReader';
import { FactsReader } from '../documents/FactsReader';
import { ContractVersionsService } from '../versions/ContractVersionsService';

const now = new Date('2026-09-08T12:00:00.000Z');
const examples = resolve(__dirname, '../../../../examples');
const ofDocuments = new Set(findingRules.map(({ id }) => id));

/** Words that documents and conventions of these tests are made of. */
const words = {
  classification: ['p3', 'P-3', 'internal', 'pii', 'confidential', 'public'],
  tag: ['about people', 'about_people', 'gdpr', 'no-pii', 'nightly'],
  property: ['accountable', 'Account-able', 'businessOwner', 'owner', 'squad'],
  role: ['value lead', 'Value_Lead', 'owner', 'steward'],
};

const someOf = (list: string[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined });

/** The section `dataProducts` of a portal. */
const settings = fc.record(
  {
    ownership: fc.record(
      {
        businessOwnerProperties: someOf(words.property),
        technicalOwnerProperties: someOf(words.property),
        businessOwnerRoles: someOf(words.role),
      },
      { requiredKeys: [] },
    ),
    personalData: fc.record(
      {
        personalClassifications: someOf(words.classification),
        otherClassifications: someOf(words.classification),
        personalTags: someOf(words.tag),
        otherTags: someOf(words.tag),
      },
      { requiredKeys: [] },
    ),
    findings: fc.record({
      rules: fc.dictionary(
        fc.constantFrom(
          'missing-business-owner',
          'contract-without-owner',
          'unclassified-columns',
          'looks-personal-unclassified',
          'unknown-field',
          'missing-field',
          'secret-in-document',
        ),
        fc.constantFrom('off', 'info', 'warning', 'error'),
      ),
    }),
    secrets: fc.record({
      allow: someOf(['apiKey', 'sk_live_0123456789abcdef']),
    }),
  },
  { requiredKeys: [] },
);

const word = (list: string[]) => maybe(fc.constantFrom(...list));
const parts = fc.record({
  classification: word(words.classification),
  tag: word(words.tag),
  property: word(words.property),
  role: word(words.role),
  column: fc.constantFrom('email', 'total', 'birth_date'),
  extra: fc.constantFrom('', 'colour: red', 'apiKey: sk_live_0123456789abcdef'),
});
type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

/** What products and contracts have in common. */
function commonText({ property, role, extra }: Parts): string {
  return [
    `team: { members: [{ username: ana, role: ${role ?? 'guest'} }] }`,
    property &&
      `customProperties: [{ property: ${property}, value: group:ana }]`,
    extra,
  ]
    .filter(Boolean)
    .join('\n');
}

function contractText(from: Parts): string {
  const { classification, tag, column } = from;
  return odcs({
    id: 'orders-v1',
    more: `${commonText(from)}
schema:
  - name: orders
    properties:
      - name: ${column}
        logicalType: string
        ${classification ? `classification: ${classification}` : ''}
        ${tag ? `tags: [${tag}]` : ''}
`,
  });
}

/** The portal as far as it judges and compares, made from its configuration. */
function portal(dataProducts: JsonObject) {
  const config = new ConfigReader({ dataProducts });
  const conventions = readConventions({
    value: config.getOptional('dataProducts'),
  });
  const documents = new DocumentReader({ conventions, now: () => now });
  const facts = new FactsReader({ conventions, documents, now: () => now });
  return {
    findings: (text: string) =>
      facts.prepare(text).findings.filter(isOfDocument),
    differences: (older: string, newer: string) =>
      compareInPortal({ conventions, texts: [older, newer] }),
  };
}

async function compareInPortal(options: {
  conventions: Conventions;
  texts: string[];
}) {
  const entityRef = 'api:default/orders';
  const known = options.texts.map((text, index) => ({
    ...{ entityRef, key: String(index), text, contractId: 'orders' },
    firstSeenAt: now.toISOString(),
  }));
  const service = new ContractVersionsService({
    conventions: options.conventions,
    scopes: {
      of: async () => ({
        histories: [{ entityRef, lives: [] } as never],
        ports: [],
        currentKeys: new Map(),
      }),
    },
    store: { texts: async () => known } as never,
  });
  const { comparison } = await service.compare(
    { entityRef, older: '0', newer: '1' },
    { credentials: {} as BackstageCredentials },
  );
  return comparison;
}

function isOfDocument({ rule }: Finding): boolean {
  return ofDocuments.has(rule);
}

/** The command line with the configuration of the portal. */
async function commandLine(options: {
  dataProducts: JsonObject;
  files: Record<string, string>;
  arguments: string[];
}) {
  const folder = mkdtempSync(join(tmpdir(), 'conventions-'));
  try {
    for (const [name, text] of Object.entries({
      ...options.files,
      'app-config.yaml': JSON.stringify({ dataProducts: options.dataProducts }),
      'data-product.config.yaml': 'conventions: ./app-config.yaml',
    })) {
      writeFileSync(join(folder, name), text);
    }
    let output = '';
    let messages = '';
    await runCommandLine({
      arguments: [...options.arguments, '--output', 'json'],
      surroundings: {
        folder,
        environment: {},
        standardInput: (async function* nothing() {})(),
        standardOutput: { write: text => (output += text) },
        standardError: { write: text => (messages += text) },
        now,
      },
    });
    expect(messages).toBe('');
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function findingsInTerminal(
  dataProducts: JsonObject,
  files: Record<string, string>,
): Promise<Map<string, Finding[]>> {
  const report = await commandLine({
    ...{ dataProducts, files },
    arguments: ['validate', ...Object.keys(files)],
  });
  return new Map(
    report.files.map((file: { file: string; findings: Finding[] }) => [
      file.file,
      file.findings.filter(isOfDocument),
    ]),
  );
}

async function differencesInTerminal(
  dataProducts: JsonObject,
  older: string,
  newer: string,
) {
  const report = await commandLine({
    dataProducts,
    files: { 'older.yaml': older, 'newer.yaml': newer },
    arguments: ['diff', 'older.yaml', 'newer.yaml'],
  });
  return report.changes[0].comparison;
}

/** As it travels: what is undefined is not there. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const byText = (findings: readonly Finding[]) =>
  findings.map(finding => JSON.stringify(finding)).sort();

describe('the portal and the command line, with the same conventions', () => {
  const company = Object.fromEntries(
    readdirSync(examples, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.od[cp]s\.yaml$/.test(path))
      .map(path => [
        path.replace(/[\\/]/g, '-'),
        readFileSync(join(examples, path), 'utf8'),
      ]),
  );

  it('find the same in every document of the example company', async () => {
    expect(Object.keys(company).length).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(settings, async chosen => {
        const dataProducts = plain(chosen) as JsonObject;
        const { findings } = portal(dataProducts);
        const found = await findingsInTerminal(dataProducts, company);
        for (const [file, text] of Object.entries(company)) {
          expect([file, byText(findings(text))]).toEqual([
            file,
            byText(found.get(file) ?? []),
          ]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('find and compare the same in documents that are made by chance', async () => {
    await fc.assert(
      fc.asyncProperty(
        settings,
        parts,
        parts,
        async (chosen, before, after) => {
          const dataProducts = plain(chosen) as JsonObject;
          const { findings, differences } = portal(dataProducts);
          const [older, newer] = [before, after].map(contractText);
          const files = {
            'older.yaml': older,
            'product.yaml': odps({ id: 'orders', more: commonText(after) }),
          };
          const found = await findingsInTerminal(dataProducts, files);
          for (const [file, text] of Object.entries(files)) {
            expect(byText(findings(text))).toEqual(
              byText(found.get(file) ?? []),
            );
          }
          expect(plain(await differences(older, newer))).toEqual(
            await differencesInTerminal(dataProducts, older, newer),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('know the business owner where the company writes it', async () => {
    const text = odps({
      id: 'orders',
      more: 'customProperties: [{ property: accountable, value: group:ana }]',
    });
    const dataProducts = {
      ownership: { businessOwnerProperties: ['businessOwner', 'accountable'] },
    };
    const rulesIn = async (given: JsonObject) => [
      portal(given)
        .findings(text)
        .map(({ rule }) => rule),
      (await findingsInTerminal(given, { 'a.yaml': text }))
        .get('a.yaml')
        ?.map(({ rule }) => rule),
    ];
    for (const rules of await rulesIn(dataProducts)) {
      expect(rules).not.toContain('missing-business-owner');
    }
    for (const rules of await rulesIn({})) {
      expect(rules).toContain('missing-business-owner');
    }
  });

  it('know which word of the company says that data is about people', async () => {
    const dataProducts = {
      personalData: { personalClassifications: ['pii', 'p3'] },
    };
    const [older, newer] = ['internal', 'p3'].map(classification =>
      contractText({
        ...{ classification, column: 'total', extra: '' },
      } as Parts),
    );
    const rules = (comparison: { differences: { rule: string }[] }) =>
      comparison.differences.map(({ rule }) => rule);
    expect(rules(await portal(dataProducts).differences(older, newer))).toEqual(
      ['personal-data-declared'],
    );
    expect(
      rules(await differencesInTerminal(dataProducts, older, newer)),
    ).toEqual(['personal-data-declared']);
    expect(rules(await portal({}).differences(older, newer))).toEqual([
      'classification-changed',
    ]);
    expect(rules(await differencesInTerminal({}, older, newer))).toEqual([
      'classification-changed',
    ]);
  });
});
