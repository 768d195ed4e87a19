import { Event, EVENT_ID } from 'js-yaml';
import { EventCursor, scalarSource, startOf } from './events';
import { Path, YamlPlace } from './types';

/** The place of a node and of the nodes below it. */
interface PlaceNode extends Pick<YamlPlace, 'offset'> {
  /** Of a scalar; made when it is asked for, because it may have millions of characters. */
  source?: () => string;
  children?: Map<string | number, PlaceNode>;
}

/**
 * Makes the map from paths to places. It takes as long as making the value, so
 * it is made only when a finding needs a line. What stands below an alias has
 * the place of the alias.
 */
export function composePlaces(options: {
  cursor: EventCursor;
}): (path: Path) => YamlPlace {
  const { cursor } = options;
  const first = cursor.take();
  const root = first ? composeNode(cursor, first, 0) : { offset: 0 };
  return path => findPlace(root, path);
}

function findPlace(root: PlaceNode, path: Path): YamlPlace {
  let node: PlaceNode = root;
  for (const step of path) {
    const child = node.children?.get(step);
    if (!child) {
      return { offset: node.offset };
    }
    node = child;
  }
  return { offset: node.offset, source: node.source?.() };
}

function composeNode(
  cursor: EventCursor,
  event: Event,
  fallback: number,
): PlaceNode {
  const offset = startOf(event) ?? fallback;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return { offset, source: () => scalarSource(cursor.text, event) };
    case EVENT_ID.SEQUENCE:
      return { offset, children: composeItems(cursor, offset) };
    case EVENT_ID.MAPPING:
      return { offset, children: composeEntries(cursor, offset) };
    default:
      return { offset };
  }
}

function composeItems(cursor: EventCursor, fallback: number) {
  const children = new Map<string | number, PlaceNode>();
  for (
    let event = cursor.take();
    event && event.type !== EVENT_ID.POP;
    event = cursor.take()
  ) {
    children.set(children.size, composeNode(cursor, event, fallback));
  }
  return children;
}

/** An entry of a mapping stands where its key stands: there the eye looks. */
function composeEntries(cursor: EventCursor, fallback: number) {
  const children = new Map<string | number, PlaceNode>();
  for (
    let keyEvent = cursor.take();
    keyEvent && keyEvent.type !== EVENT_ID.POP;
    keyEvent = cursor.take()
  ) {
    const key = composeNode(cursor, keyEvent, fallback);
    const valueEvent = cursor.take();
    const value = valueEvent
      ? composeNode(cursor, valueEvent, key.offset)
      : { offset: key.offset };
    children.set(key.source?.() ?? '', { ...value, offset: key.offset });
  }
  return children;
}
