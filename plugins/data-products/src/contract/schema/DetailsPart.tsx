import { Flex, Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** A part of the details of an element, or of a card, under a title of its own. */
export function DetailsPart(props: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" gap="2">
      <Text as="h5" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </Flex>
  );
}
