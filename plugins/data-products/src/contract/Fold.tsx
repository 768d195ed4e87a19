import { type ReactNode, useState } from 'react';
import styles from './contract.module.css';

/** Something that opens on demand; what is in it does not exist before. */
export function Fold(props: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{props.title}</summary>
      {isOpen && props.children}
    </details>
  );
}
