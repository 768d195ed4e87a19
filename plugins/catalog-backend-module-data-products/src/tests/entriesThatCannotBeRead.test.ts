import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createTestDatabases } from '../__testUtils__/databases';
import { odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const orders = 'dataproduct:default/orders';
const returns = 'dataproduct:default/returns';

describe.each(createTestDatabases().eachSupportedId())(
  'Entries that cannot be read, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });

    it('are problems of their own in a folder, keep what was read of them, and hold up nothing else', async () => {
      const { directory } = company;
      const root = directory.resolve('root');
      const { entity, problems } = await company.start({
        files: {
          'root/a.odps.yaml': odps({ id: 'orders' }),
          'root/sales/b.odps.yaml': odps({ id: 'returns' }),
        },
        providers: { company: { root } },
      });
      await company.run();
      await eventually(() => entity(orders));
      await eventually(() => entity(returns));

      // A file and a folder become links to themselves, and more of the kind comes.
      rmSync(directory.resolve('root/a.odps.yaml'));
      symlinkSync('a.odps.yaml', directory.resolve('root/a.odps.yaml'));
      renameSync(directory.resolve('root/sales'), directory.resolve('sales'));
      symlinkSync('sales', directory.resolve('root/sales'));
      symlinkSync('nowhere', directory.resolve('root/lost'));
      execFileSync('mkfifo', [directory.resolve('root/pipe.odps.yaml')]);
      writeFileSync(Buffer.from(`${root}/caf\xe9.odps.yaml`, 'latin1'), 'x');
      directory.addContent({
        'root/line\nbreak.odps.yaml': odps({ id: 'broken-line' }),
      });
      await company.run();
      await eventually(() => entity('dataproduct:default/broken-line'));
      const told = await problems();
      expect(told.map(({ kind, place }) => `${kind} ${place}`).sort()).toEqual([
        `unreadable file:${root}/a.odps.yaml`,
        `unreadable file:${root}/caf%E9.odps.yaml`,
        `unreadable file:${root}/pipe.odps.yaml`,
        `unreadable file:${root}/sales/`,
      ]);
      for (const { findings } of told) {
        expect(findings).toMatchObject([
          { rule: 'file-not-readable', remedy: expect.any(String) },
        ]);
      }
      expect(await company.absences(orders)).toBe(0);
      expect(await entity(returns)).toBeDefined();

      rmSync(directory.resolve('root/sales'));
      renameSync(directory.resolve('sales'), directory.resolve('root/sales'));
      for (const name of ['a.odps.yaml', 'pipe.odps.yaml']) {
        rmSync(directory.resolve('root', name));
      }
      rmSync(Buffer.from(`${root}/caf\xe9.odps.yaml`, 'latin1'));
      directory.addContent({
        'root/a.odps.yaml': odps({ id: 'orders', name: 'Repaired' }),
      });
      await company.run();
      await company.titleBecomes(orders, 'Repaired');
      expect(await problems()).toEqual([]);
    });

    it('are problems of their own in a repository, which is not fetched again for them', async () => {
      company.repository.addContent({
        'a.odps.yaml': odps({ id: 'orders' }),
        'b.odps.yaml': odps({ id: 'returns' }),
      });
      const { entity, problems } = await company.start();
      await company.run();
      await eventually(() => entity(orders));

      rmSync(company.repository.resolve('b.odps.yaml'));
      symlinkSync('b.odps.yaml', company.repository.resolve('b.odps.yaml'));
      symlinkSync('/etc/passwd', company.repository.resolve('c.odps.yaml'));
      company.repository.addContent({
        'a.odps.yaml': odps({ id: 'orders', name: 'Changed' }),
      });
      company.forge.commit('with links');
      await company.run();
      await company.titleBecomes(orders, 'Changed');
      expect((await problems()).map(({ place }) => place).sort()).toEqual([
        `url:${company.forge.fileUrl('b.odps.yaml')}`,
        `url:${company.forge.fileUrl('c.odps.yaml')}`,
      ]);
      expect(await company.absences(returns)).toBe(0);
      expect(company.forge.archives).toBe(2);
    });
  },
);
