import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import { exampleEntry } from '../__testUtils__';
import { entriesCsv } from './entriesCsv';

const request: DiscoveryRequest = {
  kind: 'product',
  text: 'code',
  filter: { tag: ['gdpr'] },
  sort: 'owner',
};

describe('what was found, as CSV', () => {
  it('has every page of the same request, and says how far it is', async () => {
    const discover = jest.fn(async ({ cursor }: DiscoveryRequest) => ({
      items: [exampleEntry({ title: cursor ? 'Two' : 'One' })],
      totalItems: 2,
      totalIsMinimum: false,
      ...(!cursor && { nextCursor: 'second' }),
    }));
    const reportProgress = jest.fn();

    const csv = await entriesCsv({
      api: { discover },
      request,
      reportProgress,
    });

    expect(discover.mock.calls).toEqual([
      [{ ...request, limit: 100, cursor: undefined }],
      [{ ...request, limit: 100, cursor: 'second' }],
    ]);
    expect(reportProgress.mock.calls).toEqual([
      [{ rows: 1, total: 2 }],
      [{ rows: 2, total: 2 }],
    ]);
    expect(csv.split('\r\n').map(line => line.split(',')[1])).toEqual([
      '"title"',
      '"One"',
      '"Two"',
      undefined,
    ]);
  });

  it('says of an entry what the list says, and starts no formula', async () => {
    const csv = await entriesCsv({
      request,
      api: {
        discover: async () => ({
          totalItems: 1,
          totalIsMinimum: true,
          items: [
            exampleEntry({
              title: '=HYPERLINK("http://evil")',
              purpose: '@SUM(1)',
              businessOwner: { status: 'none' },
              technicalOwner: { status: 'not-in-catalog', name: '-web' },
              tags: ['gdpr', 'shop'],
              ending: {
                successorRef: 'dataproduct:default/new',
                date: '2027-01-31',
              },
              contracts: ['api:default/orders-v2'],
              matches: [
                {
                  where: 'property',
                  text: 'a.code',
                  businessName: 'Postal code',
                },
              ],
              moreMatches: 3,
              unconfirmed: [
                {
                  as: 'owner',
                  ref: 'group:default/web',
                  title: 'Web',
                  state: 'waiting',
                },
              ],
            }),
          ],
        }),
      },
    });

    expect(csv.split('\r\n')[1]).toBe(
      [
        'dataproduct:default/orders',
        `'=HYPERLINK(""http://evil"")`,
        `'@SUM(1)`,
        ...['2.1.0', 'active', 'source-aligned', 'domain:default/sales'],
        ...['', 'none', `'-web`, 'not-in-catalog', 'yes', 'gdpr shop'],
        ...['2027-01-31', 'dataproduct:default/new', 'api:default/orders-v2'],
        ...['', '', '0', '0', 'property a.code (Postal code)', '3'],
        'owner group:default/web waiting',
        'good',
        '',
      ]
        .map(cell => `"${cell}"`)
        .join(','),
    );
  });

  it('stops when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const discover = jest.fn(async () => {
      controller.abort();
      return {
        items: [exampleEntry()],
        totalItems: 1_000,
        totalIsMinimum: false,
        nextCursor: 'next',
      };
    });

    await expect(
      entriesCsv({ api: { discover }, request, signal: controller.signal }),
    ).rejects.toThrow();
    expect(discover).toHaveBeenCalledTimes(1);
  });
});
