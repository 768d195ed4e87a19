import { renderTestApp } from '@backstage/frontend-test-utils';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  FileProblem,
  FileProblemPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { SWRConfig } from 'swr';
import {
  type DataProductsApi,
  dataProductsApiRef,
  type FileProblemsRequest,
} from '../api';
import {
  inMemoryDataProductsApi,
  permissionApi,
  pressWithKey,
} from '../__testUtils__';
import { removal } from './__testUtils__/removal';
import { FilesView } from './FilesView';

const unreadable: FileProblem = {
  id: 'returns',
  kind: 'unreadable',
  place: 'url:https://github.com/tessenvik/data/blob/main/returns.odps.yaml',
  entityRefs: ['dataproduct:default/returns'],
  findings: [
    {
      rule: 'syntax',
      severity: 'error',
      path: '',
      line: 10,
      column: 1,
      message: 'Line 10: a tab cannot indent.',
      remedy: 'Use spaces instead of the tab.',
    },
  ],
  since: '2026-11-20T08:00:00Z',
  checkedAt: '2026-11-21T08:00:00Z',
  shows: { what: 'last-good', from: '2026-11-19T08:00:00Z' },
};
const conflict: FileProblem = {
  id: 'addresses',
  kind: 'conflict',
  place: 'file:/examples/logistics/addresses.odcs.yaml',
  entityRefs: ['api:default/customer-addresses-v1'],
  findings: [
    {
      rule: 'conflicting-id',
      severity: 'warning',
      path: 'id',
      message: 'Another file has the same id.',
      remedy: 'Give one of the two an id of its own.',
    },
  ],
  since: '2026-11-20T08:00:00Z',
  checkedAt: '2026-11-21T08:00:00Z',
  shows: {
    what: 'other-file',
    place: 'file:/examples/customer/customer-addresses.odcs.yaml',
    reason: 'The first one has version 1.3.0, higher than 1.1.0.',
  },
};

const across: FileProblem = {
  ...conflict,
  id: 'across',
  place:
    'url:https://github.com/tessenvik/moved/blob/main/customer/addresses.odcs.yaml',
  findings: [
    {
      ...conflict.findings[0],
      rule: 'id-of-another-source',
      severity: 'error',
      remedy: 'Give this document an id of its own.',
    },
  ],
  shows: {
    what: 'other-file',
    place: 'file:/examples/customer/customer-addresses.odcs.yaml',
    reason: 'The other file comes from another source, which held this id.',
  },
};

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{search}</output>;
}

function renderFiles(options: {
  answer(request: FileProblemsRequest): FileProblemPage | Error;
  search?: string;
  api?: Partial<DataProductsApi>;
}) {
  const getFileProblems = jest.fn(async (request: FileProblemsRequest = {}) => {
    const answer = options.answer(request);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  renderTestApp({
    extensions: [
      PageBlueprint.make({
        params: {
          path: '/files',
          loader: async () => (
            // Else what one test may do, the next one may, too, for two seconds.
            <SWRConfig value={{ provider: () => new Map() }}>
              <FilesView />
              <Address />
            </SWRConfig>
          ),
        },
      }),
    ],
    initialRouteEntries: [`/files${options.search ?? ''}`],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [
        dataProductsApiRef,
        {
          ...inMemoryDataProductsApi(),
          getFileProblems,
          ...options.api,
        },
      ],
      permissionApi({ allow: false }),
      [catalogApiRef, catalogApiMock()],
    ],
  });
  return getFileProblems;
}

function page(
  request: FileProblemsRequest,
  problems: FileProblem[],
): FileProblemPage {
  const items = problems.filter(
    ({ kind, entityRefs }) =>
      (!request.kind || request.kind === kind) &&
      (!request.entityRef || entityRefs.includes(request.entityRef)),
  );
  return { items, totalItems: items.length, totalFiles: 51 };
}

const both = (request: FileProblemsRequest) =>
  page(request, [unreadable, conflict]);

function refusal(status: number) {
  return Object.assign(new Error('refused'), { statusCode: status });
}

describe('the files to fix', () => {
  it('answers in the first line', async () => {
    renderFiles({ answer: both });

    expect(
      await screen.findByRole('heading', {
        name: '1 of 51 files does not load, 1 conflict.',
      }),
    ).toBeInTheDocument();
  });

  it('shows what is wrong, what to do, since when, and what is shown meanwhile', async () => {
    renderFiles({ answer: both });

    expect(
      await screen.findByText(/Line 10: a tab cannot indent/),
    ).toBeInTheDocument();
    const row = screen
      .getAllByRole('listitem')
      .find(item => item.textContent?.startsWith('Cannot be read'))!;
    expect(row).toHaveTextContent('Use spaces instead of the tab.');
    expect(row).toHaveTextContent(
      /The catalog shows its last good version, of .*2026/,
    );
    expect(row).toHaveTextContent(/Since .*2026.*, last checked .*2026/);
    expect(
      within(row).getByRole('link', { name: /line 10, column 1/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/tessenvik/data/blob/main/returns.odps.yaml#L10',
    );
    expect(within(row).getByRole('link', { name: 'returns' })).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/returns',
    );
  });

  it('shows both places of a conflict, whole on demand, and why one is shown', async () => {
    renderFiles({ answer: both });

    expect(
      await screen.findByText('customer/customer-addresses.odcs.yaml'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('logistics/addresses.odcs.yaml'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('file:/examples/logistics/addresses.odcs.yaml'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/version 1\.3\.0, higher than 1\.1\.0/),
    ).toBeInTheDocument();
  });

  it('filters as the address says', async () => {
    const getFileProblems = renderFiles({
      answer: both,
      search: '?kind=conflict&entity=api:default/customer-addresses-v1',
    });

    await screen.findByText('logistics/addresses.odcs.yaml');
    expect(getFileProblems).toHaveBeenCalledWith({
      kind: 'conflict',
      entityRef: 'api:default/customer-addresses-v1',
      cursor: undefined,
    });
    expect(screen.queryByText(/a tab cannot indent/)).not.toBeInTheDocument();
  });

  it('ignores a filter in the address that makes no sense', async () => {
    const getFileProblems = renderFiles({
      answer: both,
      search: '?kind=toString&entity=nonsense',
    });

    await screen.findByText(/a tab cannot indent/);
    expect(getFileProblems).toHaveBeenCalledWith({
      kind: undefined,
      entityRef: undefined,
      cursor: undefined,
    });
  });

  it('keeps a chosen filter in the address, and says when nothing matches', async () => {
    const user = userEvent.setup();
    renderFiles({ answer: request => page(request, [unreadable]) });
    await screen.findByText(/a tab cannot indent/);

    await user.click(screen.getByRole('button', { name: /Problem/ }));
    await user.click(await screen.findByRole('option', { name: 'Conflict' }));

    expect(await screen.findByText('No such problem')).toBeInTheDocument();
    expect(screen.getByLabelText('Address')).toHaveTextContent(
      '?kind=conflict',
    );
    await pressWithKey(
      screen.getByRole('button', { name: 'Show all problems' }),
    );
    expect(await screen.findByText(/a tab cannot indent/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'returns' }).closest('li'),
    ).toHaveFocus();
    expect(screen.getByLabelText('Address')).toBeEmptyDOMElement();
  });

  it('loads the next page after the first, and moves the focus to it', async () => {
    renderFiles({
      answer: request =>
        request.cursor === 'second'
          ? { items: [conflict], totalItems: 2, totalFiles: 51 }
          : {
              items: [unreadable],
              totalItems: 2,
              totalFiles: 51,
              nextCursor: 'second',
            },
    });

    expect(await screen.findByText('1 of 2 shown')).toBeInTheDocument();
    await pressWithKey(screen.getByRole('button', { name: 'Show more' }));
    const addresses = await screen.findByText('logistics/addresses.odcs.yaml');
    expect(addresses.closest('li')).toHaveFocus();
    expect(screen.getByText(/a tab cannot indent/)).toBeInTheDocument();
  });

  it('tells apart files that do not load and sources of which much is gone', async () => {
    renderFiles({ answer: request => page(request, [unreadable, removal]) });

    expect(
      await screen.findByRole('heading', {
        name: '1 of 51 files does not load. 1 source brings much less than before.',
      }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Many gone at once', { selector: 'strong' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Remove from the catalog' }),
    ).not.toBeInTheDocument();
  });

  it('gives good news when every file loads', async () => {
    renderFiles({ answer: request => page(request, []) });

    expect(await screen.findByText('Every file loads')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'All 51 files load.' }),
    ).toBeInTheDocument();
  });

  it('claims no number for a reader who may see a part only', async () => {
    renderFiles({ answer: () => ({ items: [unreadable] }) });

    expect(
      await screen.findByRole('heading', { name: 'Some files do not load.' }),
    ).toBeInTheDocument();
  });

  it('explains which permission is missing', async () => {
    renderFiles({ answer: () => refusal(403) });

    expect(
      await screen.findByText(
        /needs the permission data-products\.files\.read/,
      ),
    ).toBeInTheDocument();
  });

  it('explains how to add the module to a backend that has none', async () => {
    renderFiles({ answer: () => refusal(404) });

    expect(
      await screen.findByText(/no module for data products/),
    ).toBeInTheDocument();
  });

  it('says why a request failed, and tries again', async () => {
    const user = userEvent.setup();
    let fails = true;
    renderFiles({
      answer: request => (fails ? new Error('no connection') : both(request)),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('no connection');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/a tab cannot indent/)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
  });
});

describe('another source that wants an id', () => {
  const [entityRef] = across.entityRefs;
  const returns: FileProblem = {
    ...across,
    id: 'returns',
    place: 'file:/examples/returns.odcs.yaml',
    entityRefs: ['api:default/returns-v1'],
  };
  const decision = {
    entityRef,
    place: across.place,
    decidedBy: 'user:default/mei-tanaka',
    decidedAt: '2026-11-21T08:00:00Z',
  };
  const button = { name: /^Accept this source for customer-addresses-v1/ };

  it('can be accepted by those only who may decide, asked once for a page', async () => {
    const getHandOversPermitted = jest.fn(async () => ({
      permitted: [entityRef],
    }));
    renderFiles({
      answer: request => page(request, [across, returns, conflict]),
      api: { getHandOversPermitted },
    });

    expect(await screen.findByRole('button', button)).toBeInTheDocument();
    expect(
      screen.getAllByRole('button', { name: /^Accept this source/ }),
    ).toHaveLength(1);
    expect(getHandOversPermitted.mock.calls).toEqual([
      [{ entityRefs: [entityRef, 'api:default/returns-v1'] }],
    ]);
  });

  it('is accepted after a question that names both places and what follows, and is said and focused then', async () => {
    const user = userEvent.setup();
    let problems = [across, unreadable];
    const acceptSource = jest.fn(async () => {
      problems = [unreadable];
      return decision;
    });
    renderFiles({
      answer: request => page(request, problems),
      api: {
        getHandOversPermitted: async () => ({ permitted: [entityRef] }),
        acceptSource,
      },
    });

    await user.click(await screen.findByRole('button', button));
    const dialog = await screen.findByRole('dialog', {
      name: /Accept another source for customer-addresses-v1/,
    });
    expect(dialog).toHaveTextContent('customer/customer-addresses.odcs.yaml');
    expect(dialog).toHaveTextContent('customer/addresses.odcs.yaml');
    expect(dialog).toHaveTextContent(/its history goes along/);
    await pressWithKey(
      within(dialog).getByRole('button', { name: 'Accept this source' }),
    );

    expect(acceptSource).toHaveBeenCalledWith({
      entityRef,
      place: across.place,
    });
    const note = await screen.findByText(
      'customer-addresses-v1 comes from customer/addresses.odcs.yaml now',
    );
    expect(note.closest('[role="status"]')).toHaveFocus();
    await waitFor(() =>
      expect(screen.queryByRole('button', button)).not.toBeInTheDocument(),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(note.closest('[role="status"]')).toHaveFocus();
  });

  it('stays as it is when somebody changes their mind', async () => {
    const user = userEvent.setup();
    const acceptSource = jest.fn();
    renderFiles({
      answer: request => page(request, [across]),
      api: {
        getHandOversPermitted: async () => ({ permitted: [entityRef] }),
        acceptSource,
      },
    });

    await user.click(await screen.findByRole('button', button));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(acceptSource).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(screen.getByRole('button', button)).toHaveFocus(),
    );
  });

  it('says in the question why it was not accepted', async () => {
    const user = userEvent.setup();
    renderFiles({
      answer: request => page(request, [across]),
      api: {
        getHandOversPermitted: async () => ({ permitted: [entityRef] }),
        acceptSource: async () => {
          throw new Error('Nobody knows yet who brings it');
        },
      },
    });

    await user.click(await screen.findByRole('button', button));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Accept this source' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Nobody knows yet who brings it',
    );
    expect(
      within(dialog).getByRole('button', { name: 'Accept this source' }),
    ).toBeEnabled();
  });
});

describe('a document that says whose it is', () => {
  const fake = 'dataproduct:default/fake';
  const unconfirmed: FileProblem = {
    ...unreadable,
    id: 'unconfirmed/fake',
    kind: 'unconfirmed',
    place: 'url:https://github.com/mallory/data/blob/main/fake.odps.yaml',
    entityRefs: [fake],
    findings: [],
    shows: {
      what: 'unconfirmed',
      claims: [
        { as: 'domain', ref: 'domain:default/sales', state: 'waiting' },
        { as: 'owner', ref: 'group:default/sales-data', state: 'waiting' },
      ],
    },
  };

  function renderUnconfirmed(api: Partial<DataProductsApi>) {
    let problems = [unconfirmed, unreadable];
    const decideClaims = jest.fn(async ({ place: _, ...decision }) => {
      problems = [unreadable];
      return { ...decision, decidedBy: 'user:default/mei', decidedAt: '' };
    });
    renderFiles({
      answer: request => page(request, problems),
      api: { decideClaims, ...api },
    });
    return decideClaims;
  }

  it('waits in the list, by a word and an icon, and is no file that does not load', async () => {
    renderUnconfirmed({});

    expect(
      await screen.findByRole('heading', {
        name: '1 of 51 files does not load. 1 document waits for those whom it names.',
      }),
    ).toBeInTheDocument();
    const row = screen.getByRole('link', { name: 'fake' }).closest('li')!;
    expect(row).toHaveTextContent(/^Unconfirmed/);
    expect(row).toHaveTextContent(
      /belongs to sales; sales has not confirmed it/,
    );
    expect(
      within(row).queryByRole('button', { name: /Confirm|Refuse/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['Confirm', 'Is fake yours?', 'fake is confirmed'],
    ['Refuse', 'Refuse fake?', 'fake is refused'],
  ])('is decided by those who may: %s', async (button, question, done) => {
    const user = userEvent.setup();
    const decideClaims = renderUnconfirmed({
      getConfirmationsPermitted: async () => ({ permitted: [fake] }),
    });

    await user.click(
      await screen.findByRole('button', { name: `${button} fake` }),
    );
    const dialog = await screen.findByRole('dialog', { name: question });
    expect(dialog).toHaveTextContent('main/fake.odps.yaml');
    await user.click(within(dialog).getByRole('button', { name: button }));

    expect(decideClaims).toHaveBeenCalledWith({
      entityRef: fake,
      place: unconfirmed.place,
      claims: ['domain:default/sales', 'group:default/sales-data'],
      decision: button.toLowerCase(),
    });
    const note = await screen.findByText(done);
    expect(note.closest('[role="status"]')).toHaveFocus();
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: 'fake' }),
      ).not.toBeInTheDocument(),
    );
  });
});
