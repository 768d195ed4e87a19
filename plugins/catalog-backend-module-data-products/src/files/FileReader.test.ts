import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { decodeText } from '../documents/decodeText';
import { takeNotUtf8 } from '../documents/notUtf8';
import { readFile } from '../documents/readFile';
import { DatabaseStandingStore } from '../standing/DatabaseStandingStore';
import { CONFIGURATION, STANDING } from '../standing/Source';
import { DatabaseFileStore } from './DatabaseFileStore';
import { FileClaims } from './FileClaims';
import { FileReader, type FileToRead } from './FileReader';

const now = () => new Date('2026-03-01T10:00:00.000Z');

function file(name: string, text: string): FileToRead {
  return { text, location: { type: 'file', target: `/${name}` } };
}

describe.each(createTestDatabases().eachSupportedId())(
  'Files that are read in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createReader() {
      const { knex, database } = await initDatabase(databases, databaseId);
      const store = await DatabaseFileStore.create({ database });
      const reader = new FileReader({
        store,
        claims: new FileClaims({
          store,
          standing: new DatabaseStandingStore({ knex }),
          sources: {
            of: async ({ claims }) =>
              claims.map(claim => ({
                ...claim,
                sources: [{ id: CONFIGURATION, standing: STANDING }],
                isHeld: false,
              })),
            ofEntities: async () => new Map(),
          },
          locations: {
            reading: async () => new Map(),
            readAnew: async () => {},
          },
          groupOf: id => id,
          now,
          validForMilliseconds: 60_000,
        }),
        readText: readFile,
        now,
        logger: mockServices.logger.mock(),
      });
      const queries: string[] = [];
      knex.on('query', ({ sql }: { sql: string }) => queries.push(sql));
      return { knex, store, reader, queries };
    }

    it('say that they are not UTF-8 until they are, be the text the same', async () => {
      const { store, reader } = await createReader();
      const text = odps({ id: 'a', name: 'Aufträge' });
      const place = 'file:/a.odps.yaml';
      const read = async (encoding: BufferEncoding) => {
        const [{ entities, isNew }] = await reader.read([
          {
            ...file('a.odps.yaml', ''),
            ...decodeText(Buffer.from(text, encoding)),
          },
        ]);
        const found = entities.flatMap(
          ({ entity }) => takeNotUtf8(entity).findings,
        );
        return { isNew, found };
      };
      const finding = { rule: 'wrong-encoding', severity: 'warning', line: 4 };

      for (const isNew of [true, false]) {
        expect(await read('latin1')).toMatchObject({ isNew, found: [finding] });
        expect(await store.find({ place })).toMatchObject({
          goodText: text,
          notUtf8: finding,
          findings: [],
        });
      }
      expect(await read('utf8')).toEqual({ isNew: true, found: [] });
      expect((await store.find({ place }))?.notUtf8).toBeUndefined();
    });

    it('become entities, whatever the others read with them are', async () => {
      const { store, reader } = await createReader();
      await reader.read([file('b.odps.yaml', odps({ id: 'b', name: 'Old' }))]);
      const outcomes = await reader.read([
        file('a.odps.yaml', odps({ id: 'a' })),
        file('b.odps.yaml', 'kind: DataProduct\nid: b\n\tname: torn'),
        file('c.odcs.yaml', odcs({ id: 'c', version: '1.0.0' })),
        file('d.odcs.yaml', odcs({ id: 'c', version: '2.0.0' })),
        file('e.odps.yaml', `# \0\n---\n${odps({ id: 'e' })}`),
        {
          ...file('f.odps.yaml', ''),
          unopened: {
            rule: 'file-not-readable',
            severity: 'error',
            path: '',
            message: 'No.',
            remedy: 'Let it.',
          },
        },
      ]);

      expect(
        outcomes.map(({ entities, isNew, isSettled }) => ({
          entities: entities.map(
            ({ entityRef, isShown, entity }) =>
              `${entityRef} ${entity.metadata.title} ${
                isShown ? 'shown' : 'not shown'
              }`,
          ),
          isNew,
          isSettled,
        })),
      ).toEqual([
        {
          entities: ['dataproduct:default/a Orders shown'],
          isNew: true,
          isSettled: true,
        },
        {
          entities: ['dataproduct:default/b Old shown'],
          isNew: true,
          isSettled: false,
        },
        {
          entities: ['api:default/c Orders not shown'],
          isNew: true,
          isSettled: false,
        },
        {
          entities: ['api:default/c Orders shown'],
          isNew: true,
          isSettled: false,
        },
        {
          entities: ['dataproduct:default/e Orders shown'],
          isNew: true,
          isSettled: false,
        },
        { entities: [], isNew: true, isSettled: false },
      ]);
      const rules = async (name: string) =>
        (await store.find({ place: `file:/${name}` }))?.findings.map(
          ({ rule }) => rule,
        );
      expect(await rules('a.odps.yaml')).toEqual([]);
      expect(await rules('b.odps.yaml')).toEqual(['syntax']);
      expect(await rules('e.odps.yaml')).toEqual(['wrong-encoding']);
      expect(await rules('f.odps.yaml')).toEqual(['file-not-readable']);
    });

    it('cost the same few statements for one and for many, and fewer where nothing changed', async () => {
      const { reader, queries } = await createReader();
      const files = Array.from({ length: 50 }, (_, index) =>
        file(`${index}.odps.yaml`, odps({ id: `p${index}` })),
      );
      const count = async (some: FileToRead[]) => {
        queries.length = 0;
        await reader.read(some);
        return queries.length;
      };
      const one = await count(files.slice(0, 1));
      expect(await count(files.slice(1))).toBe(one);
      expect(await count(files)).toBe(2);
    });

    it('stay as they are when the database fails, which is nothing that is wrong with them', async () => {
      const { store, reader } = await createReader();
      const [place] = ['file:/a.odps.yaml'];
      await reader.read([file('a.odps.yaml', odps({ id: 'a' }))]);
      const changed = odps({ id: 'a', name: 'Renamed' });
      jest
        .spyOn(store, 'recordReadable')
        .mockRejectedValueOnce(new Error('connection terminated'));

      await expect(reader.read([file('a.odps.yaml', changed)])).rejects.toThrow(
        'connection terminated',
      );
      expect(await store.find({ place })).toMatchObject({
        goodText: odps({ id: 'a' }),
        findings: [],
        failingSince: undefined,
      });

      const [{ entities }] = await reader.read([file('a.odps.yaml', changed)]);
      expect(entities[0].entity.metadata.title).toBe('Renamed');
    });
  },
);
