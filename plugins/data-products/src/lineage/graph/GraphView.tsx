import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  openingKey,
  pathToCentre,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  Fragment,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useCounted } from '../../language';
import { useRevealed } from '../../lists';
import { dataProductsTranslationRef } from '../../translation';
import { openingsByKey } from '../childrenOf';
import type { Lineage } from '../loading/useLineage';
import { canOpen, useOpeningText } from '../useOpeningText';
import { Edges } from './Edges';
import { GraphNode } from './GraphNode';
import { layoutLineage, NODE_WIDTH } from './layoutLineage';
import { nextNode } from './nextNode';
import { NodeDetails } from './NodeDetails';
import styles from './graph.module.css';

const NOTHING: ReadonlySet<string> = new Set();

/** The graph: columns by distance, upstream left, downstream right. */
export function GraphView(props: { lineage: Lineage }) {
  const { graph, loading, toggle, showMore } = props.lineage;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const openingText = useOpeningText();
  const { reveal, refOf } = useRevealed();
  const hintId = useId();
  const layout = useMemo(() => layoutLineage(graph), [graph]);
  const openings = useMemo(() => openingsByKey(graph), [graph]);
  const [chosen, setChosen] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [active, setActive] = useState(graph.centre);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const region = useRef<HTMLDivElement>(null);

  const known = new Map(graph.nodes.map(node => [node.entityRef, node]));
  const chosenNode = chosen === undefined ? undefined : known.get(chosen);
  const current = known.has(active) ? active : graph.centre;
  const focused = pointed ?? chosenNode?.entityRef;
  const path = useMemo(
    () =>
      focused && known.has(focused)
        ? pathToCentre({ graph, entityRef: focused })
        : { nodes: NOTHING, edges: NOTHING },
    // The nodes are those of the graph.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [graph, focused],
  );

  // Columns that open on the left push the others to the right: the view follows.
  const centreX = layout.columns.find(({ position }) => position === 0)?.x ?? 0;
  const lastCentreX = useRef<number>();
  useLayoutEffect(() => {
    const { current: element } = region;
    if (!element) return;
    const before = lastCentreX.current;
    element.scrollLeft =
      before === undefined
        ? centreX + NODE_WIDTH / 2 - element.clientWidth / 2
        : element.scrollLeft + centreX - before;
    lastCentreX.current = centreX;
  }, [centreX]);

  const move = (event: KeyboardEvent) => {
    const next = nextNode({ layout, entityRef: current, key: event.key });
    if (!next) return;
    event.preventDefault();
    setActive(next.node.entityRef);
    buttons.current.get(next.node.entityRef)?.focus();
  };
  const columnTitle = (position: number) => {
    if (position === 0) return t('lineage.column.centre');
    const steps = counted(Math.abs(position));
    return position < 0
      ? t('lineage.column.upstream', steps)
      : t('lineage.column.downstream', steps);
  };

  return (
    <div className={styles.view}>
      <Text as="p" id={hintId} variant="body-small" color="secondary">
        {t('lineage.graph.hint')}
      </Text>
      <div
        ref={region}
        className={styles.region}
        role="group"
        aria-label={t('lineage.graph.label', {
          title: known.get(graph.centre)!.title,
        })}
        aria-describedby={hintId}
      >
        <div
          className={styles.canvas}
          style={{ width: layout.width, height: layout.height }}
        >
          <Edges layout={layout} onPath={path.edges} />
          {layout.columns.map(column => (
            <Fragment key={column.position}>
              <Text
                as="h4"
                variant="body-small"
                color="secondary"
                className={styles.head}
                style={{ left: column.x, width: NODE_WIDTH }}
              >
                {columnTitle(column.position)}
              </Text>
              {column.nodes.map(placed => {
                const { entityRef, direction } = placed.node;
                const opening =
                  direction === 'centre'
                    ? undefined
                    : openings.get(openingKey({ entityRef, direction }));
                return (
                  <GraphNode
                    key={entityRef}
                    placed={placed}
                    opening={
                      opening && canOpen({ opening, loading })
                        ? opening
                        : undefined
                    }
                    isCentre={entityRef === graph.centre}
                    isChosen={entityRef === chosen}
                    isOnPath={path.nodes.has(entityRef)}
                    isActive={entityRef === current}
                    buttonRef={element => {
                      if (element) buttons.current.set(entityRef, element);
                      else buttons.current.delete(entityRef);
                      refOf(placed.place)(element);
                    }}
                    onKeyDown={move}
                    onChoose={() => {
                      setActive(entityRef);
                      setChosen(entityRef === chosen ? undefined : entityRef);
                    }}
                    onFocus={() => {
                      setActive(entityRef);
                      setPointed(entityRef);
                    }}
                    onPoint={() => setPointed(entityRef)}
                    onLeave={() => setPointed(undefined)}
                    onToggle={() => {
                      setActive(entityRef);
                      if (opening) toggle(opening);
                    }}
                  />
                );
              })}
              {column.more.map(({ opening, place, x, y }) => (
                <button
                  key={openingKey(opening)}
                  type="button"
                  className={styles.more}
                  style={{ left: x, top: y, width: NODE_WIDTH }}
                  onClick={() => {
                    reveal(place);
                    showMore(opening);
                  }}
                >
                  {openingText.more(opening)}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      </div>
      {chosenNode && (
        <NodeDetails
          key={chosenNode.entityRef}
          graph={graph}
          node={chosenNode}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}
