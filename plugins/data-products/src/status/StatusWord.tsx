import type { RemixiconComponentType } from '@remixicon/react';
import type { ReactNode } from 'react';
import styles from './StatusWord.module.css';

/** How a status is meant. It colours the icon only: the word carries the meaning. */
export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

/** A status as an icon and a word. */
export function StatusWord(props: {
  icon: RemixiconComponentType;
  tone: Tone;
  children: ReactNode;
}) {
  const { icon: Icon, tone, children } = props;
  return (
    <span className={styles.status}>
      <Icon size={16} className={styles[tone]} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
