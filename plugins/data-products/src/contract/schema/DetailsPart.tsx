import { Flex, Text } from '@backstage/ui';
import type { ReactNode, Ref } from 'react';
import styles from './schema.module.css';

/** A part of the details of an element, or of a card, under a title of its own. */
export function DetailsPart(props: {
  title: string;
  /** Of a part that may get the focus. */
  partRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  const { partRef } = props;
  return (
    <Flex
      direction="column"
      gap="2"
      {...(partRef && { ref: partRef, tabIndex: -1, className: styles.part })}
    >
      <Text as="h5" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </Flex>
  );
}
