import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
import { odcs, odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const latin = (text: string) => Buffer.from(text, 'latin1');
const orders = 'dataproduct:default/orders';
const ledger = 'api:default/ledger';

describe('Files that are not UTF-8', () => {
  const company = useProvidedCatalog({ databaseId: 'SQLITE_3' });

  const encodingOf = async (ref: string) => {
    const entity = await eventually(() => company.catalog.entity(ref));
    return entityFindings(entity)
      .filter(({ rule }) => rule === 'wrong-encoding')
      .map(({ severity, line }) => `${severity} ${line}`);
  };

  it('say so on their entities, whoever brings them, until they are', async () => {
    const product = odps({ id: 'orders', name: 'Aufträge' });
    company.repository.addContent({
      'orders.odps.yaml': latin(`# Größe\n---\n${product}`),
    });
    await company.start({
      files: {
        'ledger.odcs.yaml': latin(odcs({ id: 'ledger', name: 'Bücher' })),
      },
      locations: ['*.odcs.yaml'],
    });
    await company.run();
    await company.titleBecomes(orders, 'Aufträge');
    expect(await encodingOf(orders)).toEqual(['warning 1']);
    await company.titleBecomes(ledger, 'Bücher');
    expect(await encodingOf(ledger)).toEqual(['warning 4']);
    expect(await company.catalog.problems()).toEqual([]);

    const { metadata } = (await company.catalog.entity(orders))!;
    await request(company.catalog.server)
      .delete(`/api/catalog/entities/by-uid/${metadata.uid}`)
      .expect(204);
    await company.keep();
    expect(await encodingOf(orders)).toEqual(['warning 1']);

    company.repository.addContent({ 'orders.odps.yaml': product });
    company.directory.addContent({
      'ledger.odcs.yaml': odcs({ id: 'ledger', name: 'Bücher' }),
    });
    await company.run();
    for (const ref of [orders, ledger]) {
      await eventually(async () => (await encodingOf(ref)).length === 0);
    }
  });

  it('say it of the file that is shown, and not of another one', async () => {
    const [old, recent] = ['1.0.0', '2.0.0'].map(version =>
      odcs({ id: 'ledger', name: 'Bücher', version }),
    );
    await company.start({
      files: { 'a.odcs.yaml': latin(old), 'b.odcs.yaml': recent },
      locations: ['a.odcs.yaml', 'b.odcs.yaml'],
    });
    const becomes = (version: string, findings: number) =>
      eventually(
        async () =>
          (await company.catalog.entity(ledger))?.spec?.version === version &&
          (await encodingOf(ledger)).length === findings,
      );
    expect(await becomes('2.0.0', 0)).toBe(true);
    company.directory.addContent({ 'b.odcs.yaml': latin(recent) });
    expect(await becomes('2.0.0', 1)).toBe(true);
    company.directory.addContent({
      'a.odcs.yaml': latin(old.replace('1.0.0', '3.0.0')),
      'b.odcs.yaml': recent,
    });
    expect(await becomes('3.0.0', 1)).toBe(true);
  });
});
