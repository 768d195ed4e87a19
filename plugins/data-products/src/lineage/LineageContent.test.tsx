import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pressWithKey, renderCards } from '../__testUtils__';
import {
  contract,
  exampleCatalog,
  product,
  service,
} from './__testUtils__/exampleMesh';
import { lineageContent } from './extensions';

const mesh = [
  product('Customer Master', {
    dependsOn: ['component:default/crm', 'resource:default/crm-db'],
    offers: ['profiles-v2'],
  }),
  service('Component', 'crm'),
  service('Resource', 'crm-db'),
  contract('profiles-v2'),
  service('Component', 'mailer', { consumesApis: ['api:default/profiles-v2'] }),
  product('Tessen Club', { reads: ['profiles-v2'], offers: ['members-v1'] }),
  contract('members-v1'),
  product('Churn', { reads: ['members-v1'] }),
  product('Segments', { reads: ['members-v1'] }),
];

function show(options: { entities: Entity[]; of: string; hidden?: string[] }) {
  const { entities, of, hidden } = options;
  const catalog = exampleCatalog(entities, hidden);
  renderCards({
    entity: catalog.entity(of),
    cards: [lineageContent],
    catalogApi: catalog.catalogApi,
  });
  return catalog;
}

const graph = () => screen.findByRole('group', { name: /^Lineage of / });
/** The buttons of entities; those that open more have `aria-expanded`. */
const nodesOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('button')
    .filter(button => button.hasAttribute('aria-pressed'))
    .map(button => button.getAttribute('title'));

describe('the lineage of a product', () => {
  beforeEach(() => window.history.replaceState({}, '', '/'));

  it('shows where it comes from and who reads it, and says how much comes next', async () => {
    show({ entities: mesh, of: 'Customer Master' });

    const region = await graph();
    expect(nodesOf(region)).toEqual([
      'crm',
      'crm-db',
      'Customer Master',
      'mailer',
      'Tessen Club',
    ]);
    expect(screen.getByText(/Comes from 2/)).toBeInTheDocument();
    expect(
      await screen.findByRole('button', {
        name: 'Show 2 downstream of Tessen Club',
      }),
    ).toHaveTextContent('+2');
    expect(
      screen.queryByRole('button', { name: /downstream of mailer/ }),
    ).not.toBeInTheDocument();
  });

  it('opens a further step and hides it again', async () => {
    const user = userEvent.setup();
    show({ entities: mesh, of: 'Customer Master' });

    await user.click(
      await screen.findByRole('button', {
        name: 'Show 2 downstream of Tessen Club',
      }),
    );
    expect(nodesOf(await graph())).toContain('Churn');
    await user.click(
      screen.getByRole('button', {
        name: 'Hide what is downstream of Tessen Club',
      }),
    );
    expect(nodesOf(await graph())).not.toContain('Churn');
  });

  it('says by which ports and contract two are connected, with the way to the contract', async () => {
    const user = userEvent.setup();
    show({ entities: mesh, of: 'Customer Master' });

    await user.click(
      await screen.findByRole('button', { name: /^Tessen Club/ }),
    );
    const details = screen.getByRole('region', {
      name: 'Connections of Tessen Club',
    });
    expect(details).toHaveTextContent(
      'output port profiles 1.0.0 → contract profiles-v2 → input port profiles 1.0.0',
    );
    expect(
      within(details).getByRole('link', { name: 'profiles-v2' }),
    ).toHaveAttribute('href', expect.stringMatching(/\/contract$/));
  });

  it('lets arrow keys walk, and Enter show how an entity is connected', async () => {
    const user = userEvent.setup();
    show({ entities: mesh, of: 'Customer Master' });
    const region = await graph();
    const node = (name: RegExp) => within(region).getByRole('button', { name });

    node(/^Customer Master/).focus();
    await user.keyboard('{ArrowRight}');
    expect(node(/^mailer/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(node(/^Tessen Club/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(node(/^Customer Master/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(
      screen.getByRole('region', { name: /Connections of crm/ }),
    ).toBeInTheDocument();
  });

  it('is the same as a list', async () => {
    const user = userEvent.setup();
    show({ entities: mesh, of: 'Customer Master' });
    await user.click(
      await screen.findByRole('button', {
        name: 'Show 2 downstream of Tessen Club',
      }),
    );
    const shown = nodesOf(await graph());

    await user.click(screen.getByRole('radio', { name: 'List' }));
    const listed = within(screen.getByRole('article'))
      .getAllByRole('link')
      .map(link => link.textContent)
      .filter(name => !name?.endsWith('-v2') && !name?.endsWith('-v1'));
    expect(listed.sort()).toEqual(
      shown.filter(name => name !== 'Customer Master').sort(),
    );
    expect(
      screen.getByText(/declared as an API that it consumes/),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', {
        name: 'Hide what is downstream of Tessen Club',
      }),
    );
    expect(
      screen.queryByRole('link', { name: 'Churn' }),
    ).not.toBeInTheDocument();
  });

  it('neither shows nor counts whom the reader may not see', async () => {
    show({
      entities: mesh,
      of: 'Customer Master',
      hidden: ['Churn', 'mailer'],
    });

    expect(
      await screen.findByRole('button', {
        name: 'Show 1 downstream of Tessen Club',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Read by 1/)).toBeInTheDocument();
    expect(screen.queryByText(/mailer|churn/i)).not.toBeInTheDocument();
  });

  it('names what ends upstream, and what is not there', async () => {
    show({
      entities: [
        product('Forecast', { reads: ['weather-v1', 'sales-v1'] }),
        contract('sales-v1'),
        product('Daily Sales', {
          offers: ['sales-v1'],
          spec: { lifecycle: 'deprecated' },
        }),
      ],
      of: 'Forecast',
    });

    expect(
      await screen.findByText(
        'weather 1.0.0 of Forecast: its contract weather-v1 is not in the catalog, or not visible to you',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Upstream has come to its end, or will:'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Deprecated')).toHaveLength(2);
  });

  it('goes round a circle of three without end', async () => {
    const user = userEvent.setup();
    show({
      entities: ['A', 'B', 'C'].flatMap((title, index) => [
        product(title, {
          offers: [`${title.toLowerCase()}-v1`],
          reads: [`${'cab'[index]}-v1`],
        }),
        contract(`${title.toLowerCase()}-v1`),
      ]),
      of: 'A',
    });

    await user.click(
      await screen.findByRole('button', { name: 'Show 1 downstream of B' }),
    );
    expect(nodesOf(await graph())).toEqual(['C', 'A', 'B']);
    await user.click(screen.getByRole('button', { name: /^B/ }));
    expect(screen.getByText('closes a circle')).toBeInTheDocument();
  });

  it('keeps what is there when more cannot be loaded, and tries again', async () => {
    const user = userEvent.setup();
    const catalog = exampleCatalog(mesh);
    let requests = 0;
    const getEntitiesByRefs: CatalogApi['getEntitiesByRefs'] = request => {
      requests += 1;
      return requests === 3
        ? Promise.reject(new Error('The catalog is away'))
        : catalog.catalogApi.getEntitiesByRefs(request);
    };
    renderCards({
      entity: catalog.entity('Customer Master'),
      cards: [lineageContent],
      catalogApi: { getEntitiesByRefs } as CatalogApi,
    });

    expect(await screen.findByText('The catalog is away')).toBeInTheDocument();
    expect(nodesOf(await graph())).toContain('Tessen Club');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('button', {
        name: 'Show 2 downstream of Tessen Club',
      }),
    ).toBeInTheDocument();
  });
});

describe('what a button of the lineage shows', () => {
  const hubOf = (readers: number) => [
    product('Hub', { offers: ['hub-v1'] }),
    contract('hub-v1'),
    ...Array.from({ length: readers }, (_, index) =>
      product(`Reader ${index + 1}`, { reads: ['hub-v1'] }),
    ),
  ];
  const more = () => screen.findByRole('button', { name: 'Show 5 more of 30' });

  it('gets the focus in the graph, and arrow keys walk on from there', async () => {
    show({ entities: hubOf(30), of: 'Hub' });
    const before = nodesOf(await graph());

    await pressWithKey(await more());
    const [first, second] = nodesOf(await graph()).filter(
      name => !before.includes(name),
    );
    expect(screen.getByTitle(first!)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByTitle(second!)).toHaveFocus();
  });

  it('gets the focus in the list', async () => {
    show({ entities: hubOf(30), of: 'Hub' });
    await graph();
    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    const readers = () => screen.getAllByRole('link', { name: /^Reader/ });
    const before = readers();

    await pressWithKey(await more());
    const [first] = readers().filter(link => !before.includes(link));
    expect(first.closest('li')).toHaveFocus();
  });

  it('gets the focus among the connections of one', async () => {
    show({ entities: hubOf(7), of: 'Hub' });
    await userEvent.click(await screen.findByRole('button', { name: /^Hub/ }));
    const details = screen.getByRole('region', { name: 'Connections of Hub' });

    await pressWithKey(
      within(details).getByRole('button', { name: 'Show all 7' }),
    );
    const [connections] = within(details).getAllByRole('list');
    expect(connections.children).toHaveLength(7);
    expect(connections.children[5]).toHaveFocus();
  });

  it('gets the focus among the places where the lineage ends', async () => {
    show({
      entities: [
        product('Forecast', {
          reads: ['a-v1', 'b-v1', 'c-v1', 'd-v1', 'e-v1'],
        }),
      ],
      of: 'Forecast',
    });

    await pressWithKey(
      await screen.findByRole('button', { name: 'Show all 5' }),
    );
    expect(
      screen.getByText(/its contract d-v1 is not/).closest('li'),
    ).toHaveFocus();
  });
});

describe('the lineage of a hub with 300 readers', () => {
  const hub = [
    product('Hub', { offers: ['hub-v1'] }),
    contract('hub-v1'),
    ...Array.from({ length: 300 }, (_, index) => [
      product(`Reader ${index + 1}`, {
        reads: ['hub-v1'],
        offers: [`reader-${index + 1}-v1`],
      }),
      contract(`reader-${index + 1}-v1`),
    ]).flat(),
    product('Last', { reads: ['reader-1-v1'] }),
  ];

  it('takes two requests for a step, whatever their number, and never asks for documents', async () => {
    const { requests } = show({ entities: hub, of: 'Hub' });

    await screen.findByText(/Read by 300/);
    await screen.findByRole('button', {
      name: 'Show 1 downstream of Reader 1',
    });
    expect(nodesOf(await graph())).toHaveLength(26);
    // Two for the readers, and two for what comes after those that are shown.
    expect(requests).toHaveBeenCalledTimes(4);
    for (const [{ fields, entityRefs }] of requests.mock.calls) {
      expect(fields).not.toContain('spec.definition');
      expect(fields).not.toContain('spec');
      expect(entityRefs.length).toBeLessThanOrEqual(300);
    }
  });

  it('shows 25 more on a click, up to fifty and beyond', async () => {
    const user = userEvent.setup();
    show({ entities: hub, of: 'Hub' });

    await user.click(
      await screen.findByRole('button', { name: 'Show 25 more of 300' }),
    );
    await waitFor(async () => expect(nodesOf(await graph())).toHaveLength(51));
  });
});
