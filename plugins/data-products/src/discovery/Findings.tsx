import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';
import { FINDINGS_ANCHOR } from '../findings/FindingsCard';
import { SeverityCounts } from '../findings/SeverityCounts';

/** How much is wrong with the document of an entry, with the way to the list. */
export function Findings(props: {
  entry: Pick<DiscoveredEntry, 'entityRef' | 'findings'>;
}) {
  const { entityRef, findings } = props.entry;
  const entityHref = useEntityRefLink();
  const counts = [
    { severity: 'error' as const, count: findings.errors },
    { severity: 'warning' as const, count: findings.warnings },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <Link to={`${entityHref(entityRef)}#${FINDINGS_ANCHOR}`} underline="always">
      <SeverityCounts counts={counts} />
    </Link>
  );
}
