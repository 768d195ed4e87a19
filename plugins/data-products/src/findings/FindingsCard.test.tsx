import {
  findingStatusItem,
  type FileProblem,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { screen } from '@testing-library/react';
import { exampleProduct, pressWithKey, renderCards } from '../__testUtils__';
import { findingsCard } from './extensions';

const warning: Finding = {
  rule: 'missing-purpose',
  severity: 'warning',
  path: 'description',
  line: 4,
  message: 'The product does not say what it is for.',
  remedy: 'Write description.purpose.',
};
const error: Finding = {
  rule: 'unsafe-link',
  severity: 'error',
  path: 'support[0].url',
  line: 12,
  column: 5,
  message: 'support[0].url is no safe link.',
  remedy: 'Write an https address.',
};

function withFindings(...findings: Finding[]) {
  return exampleProduct({
    spec: { definition: 'kind: DataProduct' },
    status: { items: findings.map(findingStatusItem) },
  });
}

describe('what is wrong with a document', () => {
  it('shows errors first, each with its reason, its remedy and its line', async () => {
    renderCards({
      entity: withFindings(warning, error),
      cards: [findingsCard],
    });

    await screen.findByText(/support\[0\]\.url is no safe link/);
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter(item => item.textContent?.includes('rule '));
    expect(first).toHaveTextContent('Error: support[0].url is no safe link.');
    expect(first).toHaveTextContent('Write an https address.');
    expect(second).toHaveTextContent('Warning: The product does not say');
    expect(
      screen.getByRole('link', { name: /line 12, column 5/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/tessenvik/data/blob/main/orders.odps.yaml#L12',
    );
  });

  it('shows ten, and the rest on demand without losing the focus', async () => {
    renderCards({
      entity: withFindings(
        ...Array.from({ length: 12 }, (_, index) => ({
          ...warning,
          message: `Finding ${index + 1}`,
        })),
      ),
      cards: [findingsCard],
    });

    await pressWithKey(
      await screen.findByRole('button', { name: 'Show all 12' }),
    );
    expect(screen.getByText(/Finding 11/).closest('li')).toHaveFocus();
  });

  it('says so when nothing is wrong', async () => {
    renderCards({ entity: withFindings(), cards: [findingsCard] });

    expect(
      await screen.findByText(
        'Nothing to repair: the document follows ODPS 1.0.0.',
      ),
    ).toBeInTheDocument();
  });

  it('does not praise what was not checked', async () => {
    renderCards({ entity: exampleProduct(), cards: [findingsCard] });

    expect(await screen.findByText(/Not checked/)).toBeInTheDocument();
  });

  it('tells on top that the file does not load and what is shown meanwhile', async () => {
    const problem: FileProblem = {
      id: '1',
      kind: 'unreadable',
      place: 'url:https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
      entityRefs: ['dataproduct:default/orders'],
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
    renderCards({
      entity: withFindings(),
      cards: [findingsCard],
      problems: [problem],
    });

    expect(
      await screen.findByText(/Its file cannot be read since/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/This page shows its last good version/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /line 10, column 1/ }),
    ).toHaveAttribute('href', expect.stringMatching(/#L10$/));
    expect(screen.queryByText(/Nothing to repair/)).not.toBeInTheDocument();
  });

  const across: FileProblem = {
    id: '2',
    kind: 'conflict',
    place: 'url:https://github.com/elsewhere/data/blob/main/shop/orders.yaml',
    entityRefs: ['dataproduct:default/orders'],
    findings: [
      {
        rule: 'id-of-another-source',
        severity: 'error',
        path: 'id',
        message: 'Another source holds this id.',
        remedy: 'Give this document an id of its own.',
      },
    ],
    since: '2026-11-20T08:00:00Z',
    checkedAt: '2026-11-21T08:00:00Z',
    shows: {
      what: 'other-file',
      place: 'url:https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
      reason: 'The other file comes from another source.',
    },
  };

  it('tells those who decide that another source wants it, and finds nothing wrong in that', async () => {
    renderCards({
      entity: withFindings(),
      cards: [findingsCard],
      problems: [across],
      permitted: ['dataproduct:default/orders'],
    });

    expect(
      await screen.findByText(/Another source wants this id since/),
    ).toBeInTheDocument();
    expect(screen.getByText('shop/orders.yaml')).toBeInTheDocument();
    expect(screen.getByText('main/orders.odps.yaml')).toBeInTheDocument();
    expect(screen.getByText(/Nothing to repair/)).toBeInTheDocument();
    expect(screen.queryByText(/own id|of its own/)).not.toBeInTheDocument();
  });

  it('puts nobody else’s file before readers who decide nothing about it', async () => {
    renderCards({
      entity: withFindings(),
      cards: [findingsCard],
      problems: [across],
    });

    expect(await screen.findByText(/Nothing to repair/)).toBeInTheDocument();
    expect(screen.queryByText(/Another source/)).not.toBeInTheDocument();
  });
});
