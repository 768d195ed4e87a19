import type { ReactNode } from 'react';
import styles from './product.module.css';

/** A handful of facts, each a name and a value. */
export function FactList(props: { children: ReactNode }) {
  return <dl className={styles.facts}>{props.children}</dl>;
}

/** One fact of a {@link FactList}. */
export function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
