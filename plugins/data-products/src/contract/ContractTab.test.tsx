import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Finding } from '@data-mesh/data-contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleProduct, pressWithKey, renderCards } from '../__testUtils__';
import { contractEntity, exampleText } from './__testUtils__';
import { contractContent } from './extensions';

const addresses = contractEntity({
  name: 'customer-addresses-v1',
  definition: exampleText('customer/customers/customer-addresses.odcs.yaml'),
});
const profiles = contractEntity({
  name: 'customer-profiles-v2',
  definition: exampleText('customer/customers/customer-profiles.odcs.yaml'),
});
const customers = exampleProduct({
  spec: {
    outputPorts: [
      { name: 'profiles', contractId: 'customer-profiles-v2' },
      { name: 'addresses', contractId: 'customer-addresses-v1' },
    ],
  },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/customer-data' },
    { type: 'businessOwnedBy', targetRef: 'user:default/nadia-okafor' },
  ],
});

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'missing-field',
    severity: 'warning',
    path: '',
    line: 3,
    message: 'Something is missing.',
    remedy: 'Write it.',
    ...parts,
  };
}

function small(rest: string, findings: Finding[] = []) {
  return contractEntity({
    name: 'small',
    definition: `apiVersion: v3.1.0\nkind: DataContract\nid: small\nversion: 1.0.0\nstatus: active\n${rest}`,
    findings,
  });
}

describe('the contract of a data product', () => {
  it('answers what a consumer asks, in sentences', async () => {
    renderCards({ entity: addresses, cards: [contractContent] });

    expect(
      await screen.findByText(
        /Version 1\.3\.0, active\. 1 table, 15 columns; 15 hold personal data/,
      ),
    ).toHaveTextContent(/Promises: at most 15 minutes late; /);
    // Markdown is loaded when it is first shown.
    expect(
      await screen.findByText(/Full addresses are personal data/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Data arrives at most 15 minutes after it came into being',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('No placeholder for a missing value'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('postal-code-fits-country').closest('li'),
    ).toHaveTextContent(/The query gives 0.*Severity: error/);
    expect(screen.getByText(/^pii: \d+ columns$/)).toBeInTheDocument();
  });

  it('shows the first contract of a product, and another on demand or by the address', async () => {
    const user = userEvent.setup();
    const catalogApi = catalogApiMock({
      entities: [customers, profiles, addresses],
    });
    const byRef = jest.spyOn(catalogApi, 'getEntityByRef');
    const byRefs = jest.spyOn(catalogApi, 'getEntitiesByRefs');
    renderCards({ entity: customers, cards: [contractContent], catalogApi });

    expect(await screen.findByText(/Version 2\.1\.0/)).toBeInTheDocument();
    expect(byRef).toHaveBeenCalledTimes(1);
    expect(byRefs).toHaveBeenCalledTimes(1);
    expect(byRefs.mock.calls[0][0].fields).not.toContain('spec');

    await user.click(screen.getByRole('button', { name: /customer-profiles/ }));
    await user.click(
      await screen.findByRole('option', { name: /customer-addresses/ }),
    );
    expect(await screen.findByText(/Version 1\.3\.0/)).toBeInTheDocument();
  });

  it('opens the contract that the address names and links the owners', async () => {
    renderCards({
      entity: customers,
      cards: [contractContent],
      catalog: [profiles, addresses],
      search: '?contract=customer-addresses-v1',
    });

    expect(await screen.findByText(/Version 1\.3\.0/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'customer-data' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'nadia-okafor' }),
    ).toBeInTheDocument();
  });

  it('says that a contract is not there for this reader', async () => {
    renderCards({
      entity: customers,
      cards: [contractContent],
      catalog: [addresses],
      search: '?contract=customer-profiles-v2',
    });

    expect(
      await screen.findByText(
        'The contract customer-profiles-v2 is not in the catalog, or you may not see it',
      ),
    ).toBeInTheDocument();
  });

  it('shows a product that promises nothing, and what to write', async () => {
    renderCards({
      entity: exampleProduct({ spec: { outputPorts: [{ name: 'till' }] } }),
      cards: [contractContent],
    });

    expect(
      await screen.findByText(/None of its output ports names a contract/),
    ).toBeInTheDocument();
    expect(screen.getByText(/contractId: <id of the contract>/)).toBeVisible();
  });

  it('says that the catalog cannot be asked', async () => {
    const catalogApi = catalogApiMock({ entities: [customers, addresses] });
    jest
      .spyOn(catalogApi, 'getEntityByRef')
      .mockRejectedValue(new Error('500 from the catalog'));
    renderCards({
      entity: customers,
      cards: [contractContent],
      catalogApi,
      search: '?contract=customer-addresses-v1',
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      '500 from the catalog',
    );
  });

  it('says that there is no text, or that it cannot be read', async () => {
    const { unmount } = renderCards({
      entity: contractEntity({ name: 'no-text' }),
      cards: [contractContent],
    });
    expect(
      await screen.findByText('The catalog has no text of this contract'),
    ).toBeInTheDocument();
    unmount();

    renderCards({
      entity: contractEntity({ name: 'broken', definition: 'kind: [' }),
      cards: [contractContent],
    });
    expect(
      await screen.findByText('The text of this contract cannot be read'),
    ).toBeInTheDocument();
    expect(screen.getByText(/rule /)).toBeInTheDocument();
  });

  it('shows findings at their place', async () => {
    const user = userEvent.setup();
    renderCards({
      entity: small(
        `schema: [{ name: orders, properties: [{ name: id, logicalType: strng }] }]
slaProperties: [{ property: latency, value: 4, unit: d }, { property: retention, value: 1, unit: y }]`,
        [
          finding({ path: 'name', message: 'It has no name.' }),
          finding({
            path: 'schema[0].properties[0].logicalType',
            message: 'strng is no type.',
            line: 12,
          }),
          finding({
            path: 'slaProperties[1].unit',
            message: 'Which year?',
          }),
        ],
      ),
      cards: [contractContent],
    });

    const level = (await screen.findByText('Data is kept for 1 year')).closest(
      'li',
    )!;
    expect(
      within(level).getByText('Which year?', { exact: false }),
    ).toBeVisible();
    expect(screen.getByText(/It has no name/)).toBeVisible();
    expect(screen.queryByText(/strng is no type/)).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('treeitem', { name: /^id, .*1 warning/ }),
    );
    const details = await screen.findByRole('region', {
      name: 'Details of orders.id',
    });
    expect(within(details).getByText(/strng is no type/)).toBeVisible();
    expect(
      within(details).getByRole('link', { name: /line 12/ }),
    ).toHaveAttribute('href', expect.stringMatching(/#L12$/));
  });

  it('counts findings by severity at the tables and columns, also below what is closed', async () => {
    const user = userEvent.setup();
    renderCards({
      entity: small(
        `schema: [{ name: orders, properties: [{ name: id }, { name: total, quality: [{ metric: nullValues }] }] }, { name: lines }]
roles: [{ role: reader }, { role: reader }]
servers: [{ server: production, type: postgres }]`,
        [
          finding({ path: 'schema[0]', severity: 'info' }),
          finding({ path: 'schema[0].properties[0]', severity: 'error' }),
          finding({ path: 'schema[0].properties[1].relationships[0].to' }),
          finding({
            path: 'schema[0].properties[1].quality[0].mustBe',
            message: 'It has no limit.',
          }),
          finding({ path: 'roles[1].role', message: 'Two of one name.' }),
          finding({ path: 'servers[0].port', message: 'Which port?' }),
          finding({ path: 'slaDefaultElement', message: 'No such column.' }),
        ],
      ),
      cards: [contractContent],
    });

    const row = (name: RegExp) => screen.getByRole('treeitem', { name });
    await screen.findByRole('treeitem', { name: 'orders, 1 note' });
    expect(row(/^id,/)).toHaveTextContent(/1 error/);
    expect(row(/^total,/)).toHaveTextContent(/2 warnings/);
    await user.click(screen.getByRole('button', { name: 'Close all' }));
    expect(row(/^orders, 1 error, 2 warnings, 1 note$/)).toBeInTheDocument();
    expect(row(/^lines$/)).toBeInTheDocument();

    await user.click(
      screen.getByRole('checkbox', { name: 'Only with findings' }),
    );
    expect(await screen.findByText(/^3 of 4 tables/)).toBeInTheDocument();
    expect(
      screen.queryByRole('treeitem', { name: 'lines' }),
    ).not.toBeInTheDocument();

    expect(
      screen
        .getByText(/It has no limit/)
        .closest('li')!
        .parentElement!.closest('li'),
    ).toHaveTextContent(/mustBe|missing values|null/i);
    expect(
      screen
        .getByText(/Two of one name/)
        .closest('li')!
        .parentElement!.closest('li'),
    ).toHaveTextContent(/^reader/);
    expect(screen.getByText(/Which port/)).toBeInTheDocument();
    expect(screen.getByText(/No such column/)).toBeInTheDocument();
  });

  it('moves the focus to the quality rules that open', async () => {
    const columns = Array.from(
      { length: 12 },
      (_, index) =>
        `{ name: c${index}, quality: [{ metric: nullValues, mustBe: 0 }] }`,
    );
    renderCards({
      entity: small(
        `schema: [{ name: orders, properties: [${columns.join(', ')}] }]`,
      ),
      cards: [contractContent],
    });

    await pressWithKey(
      await screen.findByRole('button', { name: 'Show the rules of all 12' }),
    );
    expect(
      screen.getByRole('heading', { name: 'orders.c10' }).parentElement,
    ).toHaveFocus();
  });

  it('moves the focus to the whole of a long text', async () => {
    renderCards({
      entity: small(`description: { usage: '${'word '.repeat(400)}end' }`),
      cards: [contractContent],
    });

    await pressWithKey(
      await screen.findByRole('button', { name: 'Read all of it' }),
    );
    expect(
      screen.getByText(/word end$/).closest('[tabindex="-1"]'),
    ).toHaveFocus();
  });

  it('shows no password, wherever it stands', async () => {
    const user = userEvent.setup();
    renderCards({
      entity: small(`servers:
  - server: production
    type: postgres
    host: db.example
    port: 5432
    database: crm
    customProperties: [{ property: password, value: hunter2 }]
customProperties:
  - property: apiKey
    value: hunter2
authoritativeDefinitions:
  - { type: source, url: 'jdbc:postgresql://reader:hunter2@db.example/crm' }`),
      cards: [contractContent],
    });

    await user.click(await screen.findByText('Show the document'));
    await user.click(screen.getByText('Other properties (1)'));
    expect(await screen.findByText('apiKey')).toBeInTheDocument();
    expect(
      screen.getByText(/Passwords, tokens and the like are not shown/),
    ).toBeInTheDocument();
    expect(screen.getByText(/kind: DataContract/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('hunter2');
  });
});
