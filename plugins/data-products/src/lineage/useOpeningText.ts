import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  LINEAGE_PAGE_SIZE,
  type LineageOpening,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useCounted, useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';

/** What the buttons say that open the graph further. */
export function useOpeningText() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
  return {
    toggle(options: { opening: LineageOpening; title: string }): string {
      const { opening, title } = options;
      const { direction, shown, total, complete } = opening;
      const isUpstream = direction === 'upstream';
      if (shown > 0) {
        return t(
          isUpstream
            ? 'lineage.open.closeUpstream'
            : 'lineage.open.closeDownstream',
          { title },
        );
      }
      if (!complete) {
        return t(
          isUpstream
            ? 'lineage.open.upstreamUncounted'
            : 'lineage.open.downstreamUncounted',
          { title },
        );
      }
      return t(
        isUpstream ? 'lineage.open.upstream' : 'lineage.open.downstream',
        {
          ...counted(total),
          title,
        },
      );
    },
    more({ shown, total, complete }: LineageOpening): string {
      if (!complete) return t('lineage.open.moreUncounted');
      return t('lineage.open.more', {
        next: numbers.format(Math.min(LINEAGE_PAGE_SIZE, total - shown)),
        total: numbers.format(total),
      });
    },
  };
}

/** Whether there is something to open; unknown while it is being loaded. */
export function canOpen(options: {
  opening: LineageOpening;
  loading: boolean;
}): boolean {
  const { opening, loading } = options;
  return opening.total > 0 || (!opening.complete && !loading);
}
