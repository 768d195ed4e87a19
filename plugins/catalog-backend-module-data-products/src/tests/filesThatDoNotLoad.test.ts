import { rmSync } from 'node:fs';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import dataProductsModule from '..';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

describe('Files that do not load', () => {
  const directory = createMockDirectory();
  let catalog: TestCatalog | undefined;
  afterEach(() => catalog?.stop());

  it('are named with line and remedy, and hold up no other file of their location', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': odps({ id: 'good' }),
        'b.odps.yaml': 'kind: DataProduct\nid: torn\n\tname: with a tab\n',
      },
      locations: ['*.odps.yaml'],
    });
    const { entity, problems } = catalog;
    await eventually(() => entity('dataproduct:default/good'));

    const [problem] = await eventually(async () => {
      const found = await problems();
      return found.length > 0 && found;
    });
    expect(problem).toMatchObject({
      kind: 'unreadable',
      place: `file:${directory.resolve('b.odps.yaml')}`,
      shows: { what: 'nothing' },
      since: expect.stringMatching(/Z$/),
    });
    expect(problem.findings[0]).toMatchObject({
      line: 3,
      message: expect.any(String),
      remedy: expect.any(String),
    });

    // The others of the same glob go on being read.
    directory.addContent({
      'a.odps.yaml': odps({ id: 'good', name: 'Renamed' }),
    });
    await eventually(
      async () =>
        (await entity('dataproduct:default/good'))?.metadata.title ===
        'Renamed',
    );
  });

  it('keep their product in the catalog when they stop parsing, until they are repaired', async () => {
    catalog = await startTestCatalog({
      directory,
      files: { 'a.odps.yaml': odps({ id: 'kept', name: 'Before' }) },
      locations: ['*.odps.yaml'],
    });
    const { entity, problems } = catalog;
    await eventually(() => entity('dataproduct:default/kept'));

    for (const text of [
      'kind: DataProduct\nid: [kept\n',
      '<!DOCTYPE html><html><body>Please sign in</body></html>',
      `${'a: '.repeat(1)}"\u0000 broken`,
    ]) {
      directory.addContent({ 'a.odps.yaml': text });
      const [problem] = await eventually(async () => {
        const found = await problems('?entityRef=dataproduct:default/kept');
        return found.length > 0 && found;
      });
      expect(problem.shows.what).toBe('last-good');
      expect((await entity('dataproduct:default/kept'))?.metadata.title).toBe(
        'Before',
      );
    }

    directory.addContent({
      'a.odps.yaml': odps({ id: 'kept', name: 'After' }),
    });
    await eventually(
      async () =>
        (await entity('dataproduct:default/kept'))?.metadata.title === 'After',
    );
    expect(await problems()).toEqual([]);
  });

  it('keep the good documents of a file of which another is broken', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': `${odps({ id: 'one' })}---\n${odps({ id: 'two' })}`,
      },
      locations: ['a.odps.yaml'],
    });
    const { entity, problems } = catalog;
    await eventually(() => entity('dataproduct:default/two'));

    directory.addContent({
      'a.odps.yaml': `${odps({
        id: 'one',
        name: 'New',
      })}---\nkind: DataProduct\nid: [two\n`,
    });
    await eventually(
      async () =>
        (await entity('dataproduct:default/one'))?.metadata.title === 'New',
    );
    expect(await entity('dataproduct:default/two')).toBeDefined();
    expect(await problems()).toHaveLength(1);
  });

  it('are reported when they vanish, and when the catalog refuses what they say', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': odps({ id: 'gone' }),
        'b.yaml': `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: refused }
spec: { type: mysterious, lifecycle: active }
`,
      },
      locations: ['a.odps.yaml', 'b.yaml'],
    });
    const { entity, problems, run } = catalog;
    await eventually(() => entity('dataproduct:default/gone'));
    rmSync(directory.resolve('a.odps.yaml'));

    const found = await eventually(async () => {
      const all = await problems();
      return all.length === 2 && all;
    });
    expect(found.map(({ kind }) => kind).sort()).toEqual([
      'refused',
      'unreachable',
    ]);
    expect(found.find(({ kind }) => kind === 'refused')?.findings[0]).toEqual(
      expect.objectContaining({
        rule: 'entity-refused',
        message: expect.stringContaining('/spec/type'),
      }),
    );
    expect(
      found.map(({ kind, shows }) => `${kind} ${shows.what}`).sort(),
    ).toEqual(['refused nothing', 'unreachable last-good']);
    expect(await entity('dataproduct:default/gone')).toBeDefined();
    expect(
      (await problems('?entityRef=dataproduct:default/gone')).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['unreachable']);

    directory.addContent({ 'a.odps.yaml': odps({ id: 'gone' }) });
    await eventually(async () => {
      await run('data-products-forget-solved-errors');
      return (await problems()).length === 1;
    });
  });

  it('are cut off when they are huge, and leave the portal quick', async () => {
    const bomb = [
      'kind: DataProduct',
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((letter, index) => {
        const previous = 'abcdefghi'[index];
        return `${letter}: &${letter} [${Array(9).fill(`*${previous}`)}]`;
      }),
    ].join('\n');
    const columns = Array.from(
      { length: 10_000 },
      (_, index) => `      - { name: column_${index}, logicalType: string }`,
    ).join('\n');
    catalog = await startTestCatalog({
      directory,
      // A busy machine takes longer than a second to read all this.
      intervalSeconds: 15,
      files: {
        'a.odps.yaml': odps({ id: 'good' }),
        'bomb.odps.yaml': bomb,
        'large.odps.yaml': `kind: DataProduct\nid: large\n# ${'x'.repeat(
          10_000_000,
        )}`,
        'wide.odcs.yaml': odcs({
          id: 'wide',
          more: `schema:\n  - name: wide\n    properties:\n${columns}\n`,
        }),
      },
      locations: ['*.yaml'],
    });
    const { entity, problems } = catalog;
    await eventually(() => entity('dataproduct:default/good'));
    await eventually(() => entity('api:default/wide'));
    const found = await eventually(async () => {
      const all = await problems();
      return all.length === 2 && all;
    });
    expect(
      found.flatMap(({ findings }) => findings.map(({ rule }) => rule)).sort(),
    ).toEqual(['document-too-large', 'too-many-aliases']);
  });

  it('are told of to those only who may know', async () => {
    const permissions = mockServices.permissions.mock();
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': odps({ id: 'secret' }),
        'b.odps.yaml': 'kind: DataProduct\nid: [torn\n',
      },
      locations: ['*.odps.yaml'],
      features: [dataProductsModule, permissions.factory],
    });
    const { server } = catalog;
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    permissions.authorizeConditional.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
    const path = '/api/catalog/data-products/files/problems';

    const denied = await request(server).get(path);
    expect(denied.status).toBe(403);
    const nobody = await request(server)
      .get(path)
      .set('authorization', mockCredentials.none.header());
    expect(nobody.status).toBe(401);

    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
    const wrong = await request(server).get(`${path}?kind=nonsense`);
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('kind');
    const page = await eventually(async () => {
      const { body } = await request(server).get(path);
      return body.totalFiles === 2 && body.items.length > 0 && body;
    });
    expect(page).toMatchObject({ totalItems: 1, totalFiles: 2 });
  });
});
