import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const standards = resolve(__dirname, '../../../../../shared/standards');
const isThere = existsSync(standards);
const describeHere = isThere ? describe : describe.skip;
const why = isThere
  ? ''
  : ' (skipped: no ../shared/standards beside the repository)';

function files(folder: string): Record<string, string> {
  if (!isThere) return { 'none.yaml': '' };
  const path = join(standards, folder);
  return Object.fromEntries(
    readdirSync(path).map(name => [
      name,
      readFileSync(join(path, name), 'utf8'),
    ]),
  );
}

const examples = { ...files('odps/examples'), ...files('odcs/examples') };

/** Rule and line of what the examples break; words may become better. */
const expectedFindings: Record<string, string[]> = {
  'customer-data-product.odps.yaml': [
    'newer-version-needed 1',
    'recommended-field 1',
    'newer-version-needed 30',
    'newer-version-needed 31',
    'newer-version-needed 34',
    'newer-version-needed 49',
    'newer-version-needed 50',
    'newer-version-needed 53',
    'unknown-word 87',
    'newer-version-needed 102',
  ],
  'simple-data-product.odps.yaml': [
    'missing-business-owner 1',
    'missing-technical-owner 1',
  ],
  'basic-four-dpo.odcs.yaml': [
    'contract-without-purpose 1',
    'newer-version-needed 2',
    'no-schema 8',
    'newer-version-needed 9',
  ],
  'column-accuracy.odcs.yaml': [
    'contract-without-purpose 1',
    'contract-without-owner 1',
    'unclassified-columns 7',
  ],
  'database-table-sla.odcs.yaml': [
    'contract-without-purpose 1',
    'contract-without-owner 1',
    'no-schema 8',
  ],
  'full-example.odcs.yaml': [
    'dangling-relationship 217',
    'unknown-element 273',
    'unknown-element 283',
    'unknown-element 288',
    'unknown-element 291',
    'unknown-element 295',
  ],
  'kafka-schema.odcs.yaml': [
    'contract-without-purpose 1',
    'contract-without-owner 1',
    'unusual-status 4',
    'unclassified-columns 7',
    'looks-personal-unclassified 14',
  ],
  'postgresql-adventureworks-contract.odcs.yaml': [
    'contract-without-owner 1',
    'contract-without-purpose 6',
    'unclassified-columns 7',
    ...[
      73, 86, 97, 108, 120, 131, 365, 388, 484, 495, 529, 731, 876, 922, 1008,
      1019, 1030, 1041, 1137, 2595, 2617, 3512, 3819, 3841, 4007, 4018, 4089,
      4318, 4329, 4340, 4395, 5281,
    ].map(line => `looks-personal-unclassified ${line}`),
  ],
};

describeHere(`The official examples of ODPS and ODCS${why}`, () => {
  const directory = createMockDirectory();
  let catalog: TestCatalog | undefined;
  afterEach(() => catalog?.stop());

  it.each(Object.keys(examples))(
    '%s, alone in a fresh catalog, becomes an entity with findings',
    async name => {
      catalog = await startTestCatalog({
        directory,
        files: { [name]: examples[name] },
        locations: [name],
      });
      const { entities, problems } = catalog;
      const [entity] = await eventually(async () => {
        const found = (await entities()).filter(
          ({ kind }) => kind === 'DataProduct' || kind === 'API',
        );
        return found.length > 0 && found;
      });
      expect(entity.spec?.definition).toBe(examples[name]);
      expect(
        entityFindings(entity).map(({ rule, line }) => `${rule} ${line}`),
      ).toEqual(expectedFindings[name]);
      expect(await problems()).toEqual([]);
    },
  );

  it('registered together, the four with one id give one entity and three conflicts', async () => {
    catalog = await startTestCatalog({
      directory,
      files: examples,
      locations: Object.keys(examples),
    });
    const { entities, problems } = catalog;
    const conflicts = await eventually(async () => {
      const found = await problems('?kind=conflict');
      return found.length === 3 && found;
    });
    expect(
      conflicts.map(({ place, shows }) => [
        basename(place),
        shows.what === 'other-file' && basename(shows.place),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['basic-four-dpo.odcs.yaml', 'full-example.odcs.yaml'],
        ['column-accuracy.odcs.yaml', 'full-example.odcs.yaml'],
        ['database-table-sla.odcs.yaml', 'full-example.odcs.yaml'],
      ]),
    );
    const found = await eventually(async () => {
      const all = (await entities()).filter(({ kind }) => kind !== 'Location');
      return all.length === 5 && all;
    });
    expect(
      found.find(
        ({ metadata }) =>
          metadata.name === '53581432-6c55-4ba2-a65f-72344a91553a',
      )?.spec?.version,
    ).toBe('1.1.0');
  });

  it('show the owner of customer-data-product, and relate its ports', async () => {
    const name = 'customer-data-product.odps.yaml';
    catalog = await startTestCatalog({
      directory,
      files: { [name]: examples[name] },
      locations: [name],
    });
    const { entity } = catalog;
    const product = await eventually(() =>
      entity('dataproduct:default/fbe8d147-28db-4f1d-bedf-a3fe9f458427'),
    );
    expect(product.metadata.annotations).toMatchObject({
      'data-mesh.dev/named-business-owner': expect.stringContaining('John Doe'),
      'data-mesh.dev/named-technical-owner': 'Data Team',
    });
    const relations = product.relations?.map(
      ({ type, targetRef }) => `${type} ${targetRef}`,
    );
    expect(relations).toEqual(
      expect.arrayContaining([
        'ownedBy group:default/data-team',
        'partOf domain:default/seller',
        'providesApi api:default/c2798941-1b7e-4b03-9e0d-955b1a872b32',
        'consumesApi api:default/dbb7b1eb-7628-436e-8914-2a00638ba6db',
      ]),
    );
  });
});
