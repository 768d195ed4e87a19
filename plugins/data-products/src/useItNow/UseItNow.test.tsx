import { renderInTestApp } from '@backstage/frontend-test-utils';
import { readDocuments } from '@data-mesh/data-contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UseItNow } from './UseItNow';

const EXAMPLES = resolve(__dirname, '../../../../examples');

function renderText(definition: string) {
  const [reading] = readDocuments({ text: definition });
  if (reading?.kind !== 'contract') throw new Error('this is no contract');
  renderInTestApp(
    <UseItNow contract={reading.contract} definition={definition} />,
  );
}
const renderExample = (file: string) =>
  renderText(readFileSync(resolve(EXAMPLES, file), 'utf8'));

async function choose(label: string, option: string) {
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', { name: new RegExp(label) }),
  );
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('Use it now', () => {
  it('says where a table is, and copies what reads it', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    renderExample('customer/customers/customer-addresses.odcs.yaml');

    expect(
      await screen.findByText(
        'customer-db-replica.tessenvik.example:5432, database customer, schema published',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('PostgreSQL')).toBeInTheDocument();
    const snippet = screen.getByRole('group', {
      name: 'SQL that reads customer_address',
    });
    expect(snippet).toHaveTextContent('FROM published.customer_address_v1');

    await user.click(within(snippet).getByRole('button', { name: 'Copy' }));
    expect(
      await within(snippet).findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledWith(
      expect.stringContaining('FROM published.customer_address_v1\nLIMIT 10;'),
    );

    await user.click(screen.getByRole('tab', { name: 'Python' }));
    expect(
      screen.getByRole('group', { name: 'Python that reads customer_address' }),
    ).toHaveTextContent('password=os.environ["PGPASSWORD"]');
  });

  it('shows production first, and staging when asked', async () => {
    renderExample('logistics/stock/stock-movements.odcs.yaml');

    expect(
      await screen.findByRole('group', {
        name: 'Kafka consumer that reads stock_movement',
      }),
    ).toHaveTextContent('--bootstrap-server events.tessenvik.example:9093');

    await choose('Environment', 'staging');
    expect(
      screen.getByRole('group', { name: /^Kafka consumer/ }),
    ).toHaveTextContent(
      '--bootstrap-server events.staging.tessenvik.example:9093',
    );
  });

  it('reads the table that is chosen of several', async () => {
    renderExample('sales/orders/orders.odcs.yaml');

    expect(
      await screen.findByRole('group', { name: 'SQL that reads order_header' }),
    ).toBeInTheDocument();
    await choose('Table, topic or file', 'order_line');
    expect(
      screen.getByRole('group', { name: 'SQL that reads order_line' }),
    ).toHaveTextContent('FROM SALES_PROD.ORDERS.ORDER_LINE');
  });

  it('warns of a password, says where it is, and never shows it', async () => {
    renderText(`kind: DataContract
apiVersion: v3.1.0
servers:
  - server: production
    type: api
    location: https://app:hunter2@api.example/v1
    password: hunter3
schema: [{ name: orders }]
`);

    const warning = await screen.findByRole('alert');
    expect(warning).toHaveTextContent('This contract holds a secret');
    expect(warning).toHaveTextContent('servers[0].location, line 6');
    expect(warning).toHaveTextContent('servers[0].password, line 7');
    expect(
      screen.getByText('https://app:•••@api.example/v1'),
    ).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('hunter');
  });

  it('names the roles that open a server, and asks for its owner where there is none', async () => {
    renderText(`kind: DataContract
apiVersion: v3.1.0
servers:
  - { server: a, environment: prod, type: mysql, host: db, database: crm, roles: [{ role: crm_reader, access: read }] }
  - { server: b, environment: test, type: mysql, host: db, database: crm }
schema: [{ name: orders }]
`);

    expect(await screen.findByText(/crm_reader/)).toBeInTheDocument();
    await choose('Environment', 'test');
    expect(
      screen.getByText(
        'The contract names no role for this server. Ask its owner.',
      ),
    ).toBeInTheDocument();
  });

  it('shows the address alone where nobody reads in a common way', async () => {
    renderText(
      'kind: DataContract\napiVersion: v3.1.0\nservers: [{ server: a, type: custom, host: "mainframe:23" }]\nschema: [{ name: orders }]',
    );

    expect(await screen.findByText('mainframe:23')).toBeInTheDocument();
    expect(
      screen.getByText(/There is no snippet for this kind of server/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('says what to write where a contract names no server', async () => {
    renderText('kind: DataContract\napiVersion: v3.1.0\nschema: [{ name: o }]');

    expect(
      await screen.findByText(
        'Nobody can tell where to read this: the contract names no server',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/servers:\s+- server: production/),
    ).toBeInTheDocument();
  });

  it('stays small for a contract of 5,000 tables', async () => {
    const schema = Array.from({ length: 5_000 }, (_, index) => ({
      name: `table_${index}`,
    }));
    renderText(
      JSON.stringify({
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        servers: [{ server: 'a', type: 'mysql', host: 'h', database: 'd' }],
        schema,
      }),
    );
    expect(
      await screen.findByRole('group', { name: 'SQL that reads table_0' }),
    ).toBeInTheDocument();
  });
});
