import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonIcon, Text } from '@backstage/ui';
import type {
  LineageGraph,
  LineageNode,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiCloseLine } from '@remixicon/react';
import { useEffect, useId, useRef } from 'react';
import { EntityLink } from '../../document';
import { useFirstRows } from '../../lists';
import { useNumbers } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { Connections } from '../Connection';
import { NodeFacts } from '../NodeFacts';
import styles from './graph.module.css';

const FIRST = 5;

/** How the chosen entity is connected with the others that are shown, with the ways to their pages. */
export function NodeDetails(props: {
  graph: LineageGraph;
  node: LineageNode;
  onClose(): void;
}) {
  const { graph, node, onClose } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  // Below a large graph nobody would see that something was opened.
  useEffect(() => {
    section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [node.entityRef]);
  const titles = new Map(graph.nodes.map(one => [one.entityRef, one.title]));
  const edges = graph.edges.filter(({ from, to }) =>
    [from, to].includes(node.entityRef),
  );
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: edges,
    first: FIRST,
  });
  const link = (entityRef: string) => (
    <EntityLink entity={entityRef}>{titles.get(entityRef)}</EntityLink>
  );
  return (
    <section ref={section} className={styles.details} aria-labelledby={titleId}>
      <div className={styles.detailsHead}>
        <Text as="h4" id={titleId} variant="body-large" weight="bold">
          {t('lineage.details.title', { title: link(node.entityRef) })}
        </Text>
        <NodeFacts node={node} />
        <ButtonIcon
          className={styles.close}
          size="small"
          variant="tertiary"
          aria-label={t('lineage.details.close')}
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      </div>
      {edges.length === 0 && <Text as="p">{t('lineage.details.none')}</Text>}
      <ul className={styles.detailsList}>
        {shown.map((edge, index) => (
          <li key={edge.id} ref={refOf(index)} tabIndex={-1}>
            <Text as="p" variant="body-medium">
              {t('lineage.details.fromTo', {
                from: link(edge.from),
                to: link(edge.to),
              })}
            </Text>
            <Connections edge={edge} toTitle={titles.get(edge.to) ?? edge.to} />
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" variant="secondary" onPress={showMore}>
          {t('lineage.details.more', { total: numbers.format(edges.length) })}
        </Button>
      )}
    </section>
  );
}
