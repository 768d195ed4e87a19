import { useId } from 'react';
import type { LineageLayout } from './layoutLineage';
import styles from './graph.module.css';

/** The lines beneath the entities, those of the focused path on top. */
export function Edges(props: {
  layout: LineageLayout;
  onPath: ReadonlySet<string>;
}) {
  const { layout, onPath } = props;
  const arrow = useId();
  const edges = [...layout.edges].sort(
    (one, other) => Number(onPath.has(one.id)) - Number(onPath.has(other.id)),
  );
  return (
    <svg
      className={styles.edges}
      width={layout.width}
      height={layout.height}
      data-path={onPath.size > 0 || undefined}
      aria-hidden
    >
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M 0 0 L 8 4 L 0 8 z" className={styles.arrow} />
        </marker>
      </defs>
      {edges.map(({ id, path, closesCircle }) => (
        <path
          key={id}
          d={path}
          className={styles.edge}
          data-path={onPath.has(id) || undefined}
          data-circle={closesCircle || undefined}
          markerEnd={`url(#${arrow})`}
        />
      ))}
    </svg>
  );
}
