import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';

/** A line of the list as the backend gives it; tests say only what matters to them. */
export function exampleEntry(
  parts: Partial<DiscoveredEntry> = {},
): DiscoveredEntry {
  return {
    entityRef: 'dataproduct:default/orders',
    title: 'Web Orders',
    purpose: 'Every order of the web shop, once.',
    version: '2.1.0',
    lifecycle: 'active',
    type: 'source-aligned',
    domain: 'domain:default/sales',
    domainTitle: 'Sales',
    technicalOwner: {
      status: 'found',
      entityRef: 'group:default/sales-data',
      title: 'Sales Data',
    },
    businessOwner: {
      status: 'found',
      entityRef: 'user:default/elif-sorland',
      title: 'Elif Sørland',
    },
    personalData: 'yes',
    tags: [],
    findings: { errors: 0, warnings: 0 },
    matches: [],
    moreMatches: 0,
    ...parts,
  };
}
