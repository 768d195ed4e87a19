import type { Path } from '../yaml/types';
import { hasMask, maskOffset, maskOffsets } from './mask';
import { type TextNode, type TextScalar, textNodes } from './textNodes';
import type { MaskedPlace } from './types';

/**
 * Where masks stand in a text: what was a secret before it was masked is known by
 * them, in the text of an entity as in the masked text of its file.
 */
export function maskedPlaces(text: string): Required<MaskedPlace>[] {
  if (!hasMask(text)) return [];
  const scalars = new Map<TextScalar, Path>();
  for (const node of textNodes({ text }) ?? []) {
    collect(node, [], scalars);
  }
  const places = [...scalars].flatMap(([{ start, end }, path]) => {
    const written = start < 0 ? '' : text.slice(start, end);
    return hasMask(written)
      ? [{ path, offset: start + maskOffset(written), end }]
      : [];
  });
  places.sort((a, b) => a.offset - b.offset);
  // Comments, and texts that no parser understands, have one place for each line.
  // The masks are in their order, so that a long line is looked through only once.
  let lineEnd = -1;
  let next = 0;
  const others = maskOffsets(text).flatMap(offset => {
    while (next < places.length && places[next].end <= offset) next += 1;
    if ((places[next]?.offset ?? Infinity) <= offset || offset < lineEnd)
      return [];
    const end = text.indexOf('\n', offset);
    lineEnd = end < 0 ? text.length : end;
    return [{ path: [], offset }];
  });
  return [...places, ...others]
    .map(({ path, offset }) => ({ path, offset }))
    .sort((a, b) => a.offset - b.offset);
}

function collect(
  node: TextNode,
  path: Path,
  scalars: Map<TextScalar, Path>,
): void {
  switch (node.kind) {
    case 'scalar':
      scalars.set(node, path);
      return;
    case 'list':
      node.items.forEach((item, index) =>
        collect(item, [...path, index], scalars),
      );
      return;
    case 'mapping':
      for (const [key, value] of node.entries) {
        collect(key, path, scalars);
        const name = key.kind === 'scalar' ? key.source : '';
        collect(value, [...path, name], scalars);
      }
      return;
    default:
  }
}
