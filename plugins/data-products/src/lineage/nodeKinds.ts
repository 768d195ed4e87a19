import type { LineageNode } from '@data-mesh/backstage-plugin-data-products-common';
import {
  type RemixiconComponentType,
  RiBox3Line,
  RiCpuLine,
  RiDatabase2Line,
  RiFileList3Line,
  RiShapesLine,
} from '@remixicon/react';

/** How each kind of entity looks, and what it is called. */
export const nodeKinds = {
  product: { icon: RiBox3Line, key: 'lineage.kind.product' },
  contract: { icon: RiFileList3Line, key: 'lineage.kind.contract' },
  component: { icon: RiCpuLine, key: 'lineage.kind.component' },
  resource: { icon: RiDatabase2Line, key: 'lineage.kind.resource' },
  other: { icon: RiShapesLine, key: 'lineage.kind.other' },
} as const satisfies Record<
  LineageNode['kind'],
  { icon: RemixiconComponentType; key: string }
>;
