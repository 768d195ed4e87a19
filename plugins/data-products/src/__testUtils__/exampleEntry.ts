import {
  type DiscoveredEntry,
  entityStatus,
} from '@data-mesh/backstage-plugin-data-products-common';

/** A line of the list as the backend gives it; tests say only what matters to them. */
export function exampleEntry(
  parts: Partial<DiscoveredEntry> = {},
): DiscoveredEntry {
  const findings = parts.findings ?? { errors: 0, warnings: 0 };
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
    findings,
    status: entityStatus({
      facts: {
        isChecked: true,
        file: { is: 'known', value: [] },
        findings,
        contracts: { is: 'known', value: { errors: 0, warnings: 0 } },
        owners: { is: 'known', value: [] },
      },
    }),
    matches: [],
    moreMatches: 0,
    ...parts,
  };
}
