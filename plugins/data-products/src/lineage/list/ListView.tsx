import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  type LineageDirection,
  openingKey,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useMemo } from 'react';
import { dataProductsTranslationRef } from '../../translation';
import { childrenOf, openingsByKey } from '../childrenOf';
import type { Lineage } from '../loading/useLineage';
import { ListLevel } from './ListLevel';
import styles from './list.module.css';

/** The same as the graph in words: two nested lists. */
export function ListView(props: { lineage: Lineage }) {
  const { lineage } = props;
  const { graph } = lineage;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const tree = useMemo(
    () => ({
      children: childrenOf(graph),
      openings: openingsByKey(graph),
      titles: new Map(graph.nodes.map(node => [node.entityRef, node.title])),
    }),
    [graph],
  );
  const directions: LineageDirection[] = ['upstream', 'downstream'];
  return (
    <div className={styles.view}>
      {directions.map(direction => {
        const key = openingKey({ entityRef: graph.centre, direction });
        return (
          <section key={direction}>
            <Text as="h4" variant="body-large" weight="bold">
              {t(`lineage.direction.${direction}`)}
            </Text>
            {tree.openings.get(key)?.total ? (
              <ListLevel openingKey={key} tree={tree} lineage={lineage} />
            ) : (
              <Text as="p" color="secondary">
                {t(`lineage.list.empty.${direction}`)}
              </Text>
            )}
          </section>
        );
      })}
    </div>
  );
}
