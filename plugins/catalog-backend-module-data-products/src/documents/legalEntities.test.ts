import {
  DefaultNamespaceEntityPolicy,
  type Entity,
  EntityPolicies,
  entityEnvelopeSchemaValidator,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { dataProductsModelLayer } from '@data-mesh/backstage-plugin-data-products-common/alpha';
import { defaultConventions } from '@data-mesh/data-contract';
import Ajv from 'ajv';
import fc from 'fast-check';
import { DataProductsProcessor } from '../processing/DataProductsProcessor';
import type { ShownDocuments } from '../files/ShownDocuments';
import { matchOwners } from '../ownership/matchOwners';
import { PeopleDirectory } from '../ownership/PeopleDirectory';
import { DocumentReader } from './DocumentReader';
import { FactsReader } from './FactsReader';
import { oddContract, oddProduct, oddSpec } from './__testUtils__/oddDocuments';
import { EntitySecrets } from '../secrets/EntitySecrets';
import { readFile } from './readFile';

const location = { type: 'url', target: 'https://git.example/a.odps.yaml' };
/** A fixed seed, so that a failure is the same for everybody. */
const BUDGET = { seed: 20261121, numRuns: 250 };

const schemaPolicy = new SchemaValidEntityPolicy();
const policies = EntityPolicies.allOf([
  schemaPolicy,
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const model = compileCatalogModel([
  defaultCatalogEntityModel,
  dataProductsModelLayer,
]);
const ajv = new Ajv({
  allowUnionTypes: true,
  allErrors: true,
  addUsedSchema: false,
  strict: false,
});
const validators = new Map<object, ReturnType<typeof ajv.compile>>();

function kindOf(entity: Entity) {
  const { kind, apiVersion, spec } = entity;
  const found = model.getKind({ kind, apiVersion, spec } as Entity);
  if (!found) throw new Error(`No kind ${kind}`);
  return found;
}

/** Does to an entity what the stock catalog does; throws where it refuses. */
async function accept(entity: Entity): Promise<Entity> {
  entityEnvelopeSchemaValidator()(entity);
  const legal = (await policies.enforce(entity))!;
  const { jsonSchema } = kindOf(legal);
  const validate = validators.get(jsonSchema) ?? ajv.compile(jsonSchema);
  validators.set(jsonSchema, validate);
  if (!validate(legal)) throw new Error(ajv.errorsText(validate.errors));
  return legal;
}

/** The references to which the catalog relates an entity, as it reads them. */
function relatedRefs(entity: Entity): string[] {
  const spec = entity.spec as Record<string, unknown>;
  return kindOf(entity).relationFields.flatMap(field =>
    [spec[field.path.replace('spec.', '')]]
      .flat()
      .filter((ref): ref is string => typeof ref === 'string')
      .map(ref =>
        stringifyEntityRef(
          parseEntityRef(ref, { defaultKind: field.defaultKind }),
        ),
      ),
  );
}

const people = new PeopleDirectory();
const conventions = defaultConventions;
const now = () => new Date('2026-03-01T10:00:00.000Z');
const processor = new DataProductsProcessor({
  domainClaims: { isOff: true, unconfirmed: async () => [] },
  facts: new FactsReader({
    conventions,
    documents: new DocumentReader({ conventions, now }),
    now,
  }),
  index: {
    personalData: async () => 'unknown',
    update: async () => {},
    remove: async () => {},
  },
  people: { match: ({ candidates }) => matchOwners({ candidates, people }) },
  secrets: new EntitySecrets({
    conventions,
    documents: new DocumentReader({ conventions, now }),
  }),
  shownDocuments: {
    replace: async (entity: Entity) => ({
      entity,
      isOfOtherFile: false,
      isOfOtherSource: false,
    }),
  } as unknown as ShownDocuments,
  versions: {
    seeContract: async () => {},
    seeDocument: async () => {},
    seeProduct: async () => {},
  },
});

const noCache = () => ({ get: async () => undefined, set: async () => {} });

async function preProcess(entity: Entity, cache = noCache()) {
  return processor.preProcessEntity(
    entity,
    location,
    () => {},
    location,
    cache,
  );
}

/** The whole way of an entity into the catalog, with all that it would store. */
async function load(entity: Entity) {
  // As the catalog has it: one for all steps of a turn.
  const cache = noCache();
  const accepted = await accept(await preProcess(entity, cache));
  const refs = relatedRefs(accepted);
  const completed = await processor.postProcessEntity(
    accepted,
    location,
    result => {
      if (result.type === 'relation') {
        const { source, target } = result.relation;
        refs.push(stringifyEntityRef(source), stringifyEntityRef(target));
      }
    },
    cache,
  );
  await schemaPolicy.enforce(completed);
  return { entity: completed, refs };
}

async function expectLegal(document: object): Promise<Entity> {
  const text = JSON.stringify(document);
  const { entities, findings } = readFile({ text, location });
  expect(findings).toEqual([]);
  expect(entities).toHaveLength(1);
  const [{ entity, entityRef }] = entities;
  expect(entityRef).toBe(stringifyEntityRef(entity));
  await accept(structuredClone(entity));
  const loaded = await load(entity);

  const { definition, ...spec } = loaded.entity.spec as Record<string, unknown>;
  const { metadata } = loaded.entity;
  expect(JSON.stringify({ metadata, spec })).not.toContain('\\u0000');
  expect(loaded.refs.filter(ref => ref.length > 255)).toEqual([]);
  return loaded.entity;
}

/** Those fields of a value that are also in the other. */
const sameFields = (value: Record<string, unknown>, like: object) =>
  Object.fromEntries(Object.keys(like).map(key => [key, value[key]]));

interface FindingError {
  name: string;
  path: string;
  line?: number;
}

const findingsOf = (
  entity: Entity & { status?: { items?: { error: FindingError }[] } },
): FindingError[] => (entity.status?.items ?? []).map(item => item.error);

const product = { apiVersion: 'v1.0.0', kind: 'DataProduct', id: 'orders' };
const contract = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'orders' };
const long = 'x'.repeat(300);
const dependsOn = (value: unknown) => ({
  customProperties: [{ property: 'dependsOn', value }],
});

describe('Odd documents become legal entities', () => {
  it.each([
    ['an empty status', { status: '' }, { lifecycle: 'unknown' }],
    ['a blank status', { status: ' \t' }, { lifecycle: 'unknown' }],
    ['a status of zeros', { status: '\0' }, { lifecycle: 'unknown' }],
    ['an odd status', { status: 'in\0vogue' }, { lifecycle: 'invogue' }],
    ['a domain without letters', { domain: '---' }, { domain: undefined }],
    ['a very long domain', { domain: long }, { domain: 'x'.repeat(63) }],
    ['a version of zeros', { version: '\0' }, { version: undefined }],
  ])('with %s', async (_, fields, spec) => {
    for (const document of [product, contract]) {
      const entity = await expectLegal({ ...document, ...fields });
      expect(sameFields(entity.spec!, spec)).toEqual(spec);
    }
  });

  it.each([
    ['a name of zeros', { name: '\0' }, { title: undefined }],
    ['a blank name', { name: ' ' }, { title: undefined }],
    ['a very long name', { name: long }, { title: `${'x'.repeat(199)}…` }],
    [
      'a very long purpose',
      { description: { purpose: 'x'.repeat(6_000) } },
      { description: `${'x'.repeat(4_999)}…` },
    ],
    [
      'odd tags',
      { tags: ['', ' ', '\0', '-', 'Good One', 'y'.repeat(5_000), 'good_one'] },
      { tags: ['good-one'] },
    ],
    [
      'too many tags',
      { tags: Array.from({ length: 80 }, (__, index) => `t${index}`) },
      { tags: Array.from({ length: 50 }, (__, index) => `t${index}`) },
    ],
    [
      'links that lead nowhere',
      {
        authoritativeDefinitions: [
          'https://',
          'https://exa mple.com/x',
          'http://localhost:99999/x',
          // eslint-disable-next-line no-template-curly-in-string
          'https://${HOST}:${PORT}/x',
          '\0',
          ' ',
        ].map(url => ({ url, type: 'docs' })),
      },
      { links: undefined },
    ],
    [
      'links with odd titles',
      {
        authoritativeDefinitions: [
          { url: 'https://a.example', type: ' ', description: '\0' },
          { url: 'https://b.example', type: 'docs', description: '' },
          { url: 'https://c.example', description: long },
        ],
      },
      {
        links: [
          { url: 'https://a.example' },
          { url: 'https://b.example', title: 'docs', type: 'docs' },
          { url: 'https://c.example', title: `${'x'.repeat(99)}…` },
        ],
      },
    ],
  ])('with %s', async (_, fields, metadata) => {
    for (const document of [product, contract]) {
      const entity = await expectLegal({ ...document, ...fields });
      expect(sameFields(entity.metadata, metadata)).toEqual(metadata);
    }
  });

  it.each([
    ['a blank', ' '],
    ['nothing', ''],
    ['zeros', '\0'],
  ])('with an id of %s', async (_, id) => {
    for (const document of [product, contract]) {
      const entity = await expectLegal({ ...document, id, name: 'Orders' });
      expect(entity.metadata.name).toMatch(/^orders/);
    }
  });

  it.each([
    ['a port without a name', { outputPorts: [{ name: '' }] }, {}],
    [
      'ports that are called by what else they have',
      {
        outputPorts: [
          { name: ' ', id: 'p1', version: '\0' },
          { name: '\0', contractId: 'c1' },
          { name: 'a', contractId: ' ', version: '1.0.0' },
        ],
        inputPorts: [{ name: 'b', contractId: '\0', version: ' ' }],
      },
      {
        outputPorts: [
          { name: 'p1' },
          { name: 'c1', contractId: 'c1' },
          { name: 'a', version: '1.0.0' },
        ],
        inputPorts: [{ name: 'b' }],
      },
    ],
    [
      'support channels without a name',
      {
        support: [
          { channel: '', url: 'https://a.example/help' },
          { channel: ' ', tool: 'slack' },
          { channel: '\0', url: ' ' },
          {},
        ],
      },
      {
        support: [
          { channel: 'https://a.example/help', url: 'https://a.example/help' },
          { channel: 'slack', tool: 'slack' },
        ],
      },
    ],
  ])('with %s', async (_, fields, spec) => {
    const { definition, lifecycle, personalData, ...rest } = (
      await expectLegal({ ...product, ...fields })
    ).spec as Record<string, unknown>;
    expect(rest).toEqual(spec);
  });

  it.each([
    [[''], undefined, []],
    [[':x'], undefined, [0]],
    [['The orders DB, http://x/y'], undefined, [0]],
    [['system:default/x', 'resource:default/db'], ['resource:default/db'], [0]],
    ['a:b:c', undefined, [0]],
    [[`component:${long}`, 'shop', 'shop'], ['shop'], [0]],
    [7, undefined, []],
  ])('that depend on %j', async (value, kept, reported) => {
    const entity = await expectLegal({ ...product, ...dependsOn(value) });
    expect(entity.spec!.dependsOn).toEqual(kept);
    const findings = findingsOf(entity).filter(
      ({ name }) => name === 'unusable-reference',
    );
    expect(findings.map(({ path }) => path)).toEqual(
      reported.map(index => `customProperties.dependsOn[${index}]`),
    );
  });

  it('whose owners no catalog could hold', async () => {
    const owner = `group:default/${long}`;
    const entity = await expectLegal({
      ...product,
      domain: '---',
      customProperties: [
        { property: 'technicalOwner', value: owner },
        { property: 'businessOwner', value: `user:default/${long}` },
      ],
    });
    expect(entity.spec!.owner).toBeUndefined();
    expect(entity.spec!.businessOwner).toBeUndefined();
    expect(
      entity.metadata.annotations!['data-mesh.dev/named-technical-owner'],
    ).toBe(`${owner.slice(0, 199)}…`);
    expect(findingsOf(entity)).toEqual(
      expect.arrayContaining(
        [
          'domain',
          'customProperties.technicalOwner',
          'customProperties.businessOwner',
        ].map(path =>
          expect.objectContaining({ name: 'unusable-reference', path }),
        ),
      ),
    );
  });

  it('that agree on the name of a contract, whatever its id', async () => {
    for (const id of ['a\0b', ' a', 'Ä'.repeat(500), 'x'.repeat(30_000)]) {
      const { metadata } = await expectLegal({ ...contract, id });
      const [{ entity }] = readFile({
        text: JSON.stringify({
          ...product,
          outputPorts: [{ name: 'a', version: '1', contractId: id }],
        }),
        location,
      }).entities;
      const { refs } = await load(entity);
      // An id that fills pages is no id: the contract is named after its place.
      expect(refs.includes(`api:default/${metadata.name}`)).toBe(
        id.length < 20_000,
      );
    }
  });

  it('whatever stands in them', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.oneof(oddProduct, oddContract), async document => {
        await expectLegal(document);
      }),
      BUDGET,
    );
  });
});

describe('Odd entities', () => {
  const native = (fields: object) =>
    ({
      apiVersion: 'data-mesh.dev/v1alpha1',
      kind: 'DataProduct',
      metadata: { name: 'orders' },
      ...fields,
    } as unknown as Entity);

  it.each([
    ['no spec', {}],
    ['a text as spec', { spec: 'x' }],
    ['a list as spec', { spec: [] }],
    ['a text as ports', { spec: { lifecycle: 'x', outputPorts: 'x' } }],
    ['null as port', { spec: { lifecycle: 'x', inputPorts: [null] } }],
    ['a number as owner', { spec: { lifecycle: 'x', owner: 5 } }],
    ['a mapping as type', { spec: { lifecycle: 'x', type: { toString: 5 } } }],
  ])('with %s are refused by the model, not by us', async (_, fields) => {
    const entity = await preProcess(native(fields));
    await processor.postProcessEntity(entity, location, () => {}, noCache());
    await expect(accept(entity)).rejects.toThrow();
  });

  it('with blank contract ids and odd line numbers are shown', async () => {
    const { refs, entity } = await load(
      native({
        metadata: {
          name: 'orders',
          annotations: { 'data-mesh.dev/first-line': 'abc' },
        },
        spec: {
          lifecycle: 'active',
          outputPorts: [{ name: 'a', contractId: ' ' }],
        },
      }),
    );
    expect(refs).toEqual([]);
    expect(findingsOf(entity).length).toBeGreaterThan(0);
  });

  it('count lines from the start where the first line is no number', async () => {
    const [{ entity }] = readFile({
      text: JSON.stringify({ ...product, apiVersion: 'v9' }),
      location,
    }).entities;
    const lines = async (firstLine: string) => {
      const annotations = { 'data-mesh.dev/first-line': firstLine };
      const { name } = entity.metadata;
      const loaded = await load({ ...entity, metadata: { name, annotations } });
      return findingsOf(loaded.entity).map(({ line }) => line);
    };
    const usual = await lines('1');
    expect(usual).toContain(1);
    for (const odd of ['abc', '', '-3', '1.5', '1e99']) {
      expect(await lines(odd)).toEqual(usual);
    }
    expect(await lines('11')).toEqual(usual.map(line => line && line + 10));
  });

  it('lose references on which the catalog fails, and say so', async () => {
    const { entity } = await load(
      native({
        spec: {
          lifecycle: 'active',
          owner: long,
          domain: ':x',
          system: 'shop',
          dependsOn: ['a/', 'component:default/shop'],
        },
      }),
    );
    expect(entity.spec).toEqual({
      lifecycle: 'active',
      personalData: 'unknown',
      system: 'shop',
      dependsOn: ['component:default/shop'],
    });
    expect(
      findingsOf(entity)
        .filter(({ name }) => name === 'unusable-reference')
        .map(({ path }) => path),
    ).toEqual(['spec.owner', 'spec.domain', 'spec.dependsOn[0]']);
  });

  it('never make the processor throw, whatever their spec is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), oddSpec), async spec => {
        const entity = await preProcess(native({ spec }));
        await expect(
          processor.postProcessEntity(entity, location, () => {}, noCache()),
        ).resolves.toBeDefined();
      }),
      BUDGET,
    );
  });
});
