import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  type LineageOpening,
  openingKey,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import type { Ref } from 'react';
import { EntityLink } from '../../document';
import { useRevealed } from '../../lists';
import { dataProductsTranslationRef } from '../../translation';
import type { OpenedChild } from '../childrenOf';
import { Connections } from '../Connection';
import type { Lineage } from '../loading/useLineage';
import { NodeFacts } from '../NodeFacts';
import { nodeKinds } from '../nodeKinds';
import { canOpen, useOpeningText } from '../useOpeningText';
import styles from './list.module.css';

/** What the nested lists are made of, by keys. */
export interface LineageTree {
  children: ReadonlyMap<string, OpenedChild[]>;
  openings: ReadonlyMap<string, LineageOpening>;
  titles: ReadonlyMap<string, string>;
}

function ListItem(props: {
  child: OpenedChild;
  tree: LineageTree;
  lineage: Lineage;
  itemRef: Ref<HTMLLIElement>;
}) {
  const { child, tree, lineage } = props;
  const { node, edge, isFirst } = child;
  const { entityRef, title } = node;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const openingText = useOpeningText();
  const key = openingKey({ entityRef, direction: edge.direction });
  const opening = isFirst ? tree.openings.get(key) : undefined;
  const Icon = nodeKinds[node.kind].icon;
  const isOpen = opening !== undefined && opening.shown > 0;
  return (
    <li ref={props.itemRef} tabIndex={-1}>
      <div className={styles.head}>
        <Icon size={16} aria-hidden />
        <span className={styles.name}>
          <EntityLink entity={entityRef}>{title}</EntityLink>
        </span>
        {isFirst ? (
          <NodeFacts node={node} />
        ) : (
          <Text as="span" variant="body-small" color="secondary">
            {t('lineage.list.shownElsewhere')}
          </Text>
        )}
      </div>
      <div className={styles.body}>
        <Connections edge={edge} toTitle={tree.titles.get(edge.to)!} />
        {opening && canOpen({ opening, loading: lineage.loading }) && (
          <Button
            size="small"
            variant="tertiary"
            className={styles.expander}
            iconStart={isOpen ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
            aria-expanded={isOpen}
            onPress={() => lineage.toggle(opening)}
          >
            {openingText.toggle({ opening, title })}
          </Button>
        )}
        {isOpen && <ListLevel openingKey={key} tree={tree} lineage={lineage} />}
      </div>
    </li>
  );
}

/** What comes next at one entity. */
export function ListLevel(props: {
  openingKey: string;
  tree: LineageTree;
  lineage: Lineage;
}) {
  const { tree, lineage } = props;
  const openingText = useOpeningText();
  const { reveal, refOf } = useRevealed();
  const opening = tree.openings.get(props.openingKey);
  const children = tree.children.get(props.openingKey) ?? [];
  return (
    <ul className={styles.level}>
      {children.map((child, index) => (
        <ListItem
          key={child.edge.id}
          itemRef={refOf(`${index}`)}
          child={child}
          tree={tree}
          lineage={lineage}
        />
      ))}
      {opening && (opening.shown < opening.total || !opening.complete) && (
        <li>
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              reveal(`${children.length}`);
              lineage.showMore(opening);
            }}
          >
            {openingText.more(opening)}
          </Button>
        </li>
      )}
    </ul>
  );
}
