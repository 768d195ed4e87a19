import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  LineageDirection,
  LineageGraph,
} from '@data-mesh/backstage-plugin-data-products-common';
import { EntityLink } from '../document';
import { useCounted } from '../language';
import { LifecycleWord } from '../product/LifecycleWord';
import { dataProductsTranslationRef } from '../translation';
import { comesToAnEnd, unusualLifecycle } from './describeNode';
import styles from './lineage.module.css';

/** How many are around, and what upstream is about to end. */
export function Summary(props: { graph: LineageGraph }) {
  const { graph } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const total = (direction: LineageDirection) =>
    graph.openings.find(
      opening =>
        opening.entityRef === graph.centre && opening.direction === direction,
    )?.total ?? 0;
  const upstream = total('upstream');
  const downstream = total('downstream');
  const ending = graph.nodes.filter(
    node => node.direction === 'upstream' && comesToAnEnd(node),
  );
  return (
    <div className={styles.summary}>
      <Text as="p" variant="body-medium">
        {upstream > 0
          ? t('lineage.summary.upstream', counted(upstream))
          : t('lineage.summary.upstreamNothing')}
        {' · '}
        {downstream > 0
          ? t('lineage.summary.downstream', counted(downstream))
          : t('lineage.summary.downstreamNothing')}
      </Text>
      {ending.length > 0 && (
        <div className={styles.ending}>
          <Text as="p" variant="body-medium" weight="bold">
            {t('lineage.summary.ended')}
          </Text>
          <ul className={styles.inline}>
            {ending.map(({ entityRef, entity, title }) => (
              <li key={entityRef}>
                <EntityLink entity={entityRef}>{title}</EntityLink>{' '}
                <LifecycleWord lifecycle={unusualLifecycle(entity)!} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
