import type { LineageOpening } from '@data-mesh/backstage-plugin-data-products-common';
import { RiAddLine, RiSubtractLine } from '@remixicon/react';
import type { KeyboardEvent, Ref } from 'react';
import { useNumbers } from '../../language';
import { NodeFacts } from '../NodeFacts';
import { nodeKinds } from '../nodeKinds';
import { useOpeningText } from '../useOpeningText';
import { NODE_HEIGHT, NODE_WIDTH, type PlacedNode } from './layoutLineage';
import styles from './graph.module.css';

function ExpanderSign({ opening }: { opening: LineageOpening }) {
  const numbers = useNumbers();
  if (opening.shown > 0) return <RiSubtractLine size={14} aria-hidden />;
  if (!opening.complete) return <RiAddLine size={14} aria-hidden />;
  return <>+{numbers.format(opening.total)}</>;
}

/** One entity of the graph: a button that shows how it is connected, and one that opens what comes next. */
export function GraphNode(props: {
  placed: PlacedNode;
  /** Absent where nothing comes next. */
  opening?: LineageOpening;
  isCentre: boolean;
  isChosen: boolean;
  isOnPath: boolean;
  /** Whether the tabulator leads here; arrows lead to the others. */
  isActive: boolean;
  buttonRef: Ref<HTMLButtonElement>;
  onChoose(): void;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onPoint(): void;
  onLeave(): void;
  onToggle(): void;
}) {
  const { placed, opening, isCentre, isChosen, isOnPath, isActive } = props;
  const { node, x, y } = placed;
  const openingText = useOpeningText();
  const Icon = nodeKinds[node.kind].icon;
  const isOpen = opening !== undefined && opening.shown > 0;
  return (
    <div
      className={styles.place}
      style={{ left: x, top: y, width: NODE_WIDTH, height: NODE_HEIGHT }}
      data-direction={node.direction}
      onMouseEnter={props.onPoint}
      onMouseLeave={props.onLeave}
    >
      <button
        type="button"
        ref={props.buttonRef}
        className={styles.node}
        data-centre={isCentre || undefined}
        data-path={isOnPath || undefined}
        aria-pressed={isChosen}
        tabIndex={isActive ? 0 : -1}
        title={node.title}
        onClick={props.onChoose}
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
        onBlur={props.onLeave}
      >
        <span className={styles.name}>
          <Icon size={16} aria-hidden />
          <span>{node.title}</span>
        </span>
        <NodeFacts node={node} />
      </button>
      {opening && (
        <button
          type="button"
          className={styles.expander}
          aria-expanded={isOpen}
          aria-label={openingText.toggle({ opening, title: node.title })}
          tabIndex={isActive ? 0 : -1}
          onClick={props.onToggle}
        >
          <ExpanderSign opening={opening} />
        </button>
      )}
    </div>
  );
}
