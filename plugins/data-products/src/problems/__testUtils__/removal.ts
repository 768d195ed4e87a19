import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';

/** A source that brings much less than before. */
export const removal: FileProblem = {
  id: 'removal/company',
  kind: 'removal',
  place: 'url:https://github.com/tessenvik/data/tree/main',
  entityRefs: ['dataproduct:default/returns'],
  findings: [
    {
      rule: 'many-gone-at-once',
      severity: 'error',
      path: '',
      message: '16 of 22 products and contracts are in this source no more.',
      remedy: 'Bring their files back.',
    },
  ],
  since: '2026-11-20T08:00:00Z',
  checkedAt: '2026-11-21T08:00:00Z',
  shows: { what: 'last-good' },
  removal: {
    provider: 'company',
    count: 16,
    total: 22,
    goesAt: '2026-11-20T09:00:00Z',
  },
};
