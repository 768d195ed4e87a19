import { screen } from '@testing-library/react';
import { exampleProduct, renderCards } from '../__testUtils__';
import { findingsCard } from './extensions';

// A file of its own, for what a reader may is remembered over all tests of a file.
describe('what is wrong with a document', () => {
  it('keeps from a reader what is wrong with files that they may not see', async () => {
    renderCards({
      entity: exampleProduct({ spec: { definition: 'kind: DataProduct' } }),
      cards: [findingsCard],
      mayReadProblems: false,
      problems: [
        {
          id: '1',
          kind: 'unreachable',
          place: 'url:https://secret.example/orders.odps.yaml',
          entityRefs: ['dataproduct:default/orders'],
          findings: [],
          since: '2026-11-20T08:00:00Z',
          checkedAt: '2026-11-21T08:00:00Z',
          shows: { what: 'nothing' },
        },
      ],
    });

    expect(await screen.findByText(/Nothing to repair/)).toBeInTheDocument();
    expect(screen.queryByText(/cannot be reached/)).not.toBeInTheDocument();
  });
});
