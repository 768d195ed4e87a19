import { RiBox3Line, type RemixiconComponentType } from '@remixicon/react';
import type { ComponentProps } from 'react';

/**
 * The icon of data products. Pages size icons by the text around them, the
 * graph by width and height.
 * @public
 */
export function DataProductIcon(props: ComponentProps<RemixiconComponentType>) {
  const { fontSize, ...svg } = props;
  return (
    <RiBox3Line size={fontSize === 'inherit' ? '1em' : '1.5rem'} {...svg} />
  );
}
