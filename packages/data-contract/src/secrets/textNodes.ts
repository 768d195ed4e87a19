import { Event, EVENT_ID, parseEvents, type ScalarEvent } from 'js-yaml';
import { defaultReadingLimits } from '../reading/limits';
import { anchorOf, EventCursor, scalarSource } from '../yaml/events';
import { excessOf } from '../yaml/excess';

type ScalarStyle = ScalarEvent['style'];

/** A value or key, as it is meant and as it is written. */
export interface TextScalar {
  kind: 'scalar';
  /** What it says. */
  source: string;
  style: ScalarStyle;
  /** Where its characters are, without quotation marks; less than zero if it has none. */
  start: number;
  end: number;
}

/** A node of a YAML or JSON text with the place of its characters. */
export type TextNode =
  | TextScalar
  | { kind: 'alias'; target?: TextNode }
  | { kind: 'list'; items: TextNode[] }
  | { kind: 'mapping'; entries: [key: TextNode, value: TextNode][] };

/** Deeper and larger documents are refused by the reader, too. */
const maximumDepth = 100;

/** The documents of a text as nodes; undefined for a text that no parser understands. */
export function textNodes(options: { text: string }): TextNode[] | undefined {
  const { text } = options;
  const { maximumDocuments, maximumNodes } = defaultReadingLimits;
  if ((text.match(/^---/gm)?.length ?? 0) > maximumDocuments) {
    return undefined;
  }
  try {
    const events = parseEvents(text, { maxDepth: maximumDepth });
    if (excessOf({ text, events, maximumNodes })) {
      return undefined;
    }
    const cursor = new EventCursor({ text, events });
    const anchors = new Map<string, TextNode>();
    const documents: TextNode[] = [];
    for (let event = cursor.take(); event; event = cursor.take()) {
      if (event.type !== EVENT_ID.POP) {
        documents.push(compose({ cursor, event, anchors }));
      }
    }
    return documents;
  } catch {
    return undefined;
  }
}

function compose(options: {
  cursor: EventCursor;
  event: Event;
  anchors: Map<string, TextNode>;
}): TextNode {
  const { cursor, event, anchors } = options;
  const node = composeNode(options);
  const anchor = anchorOf(cursor.text, event);
  if (anchor && event.type !== EVENT_ID.ALIAS) anchors.set(anchor, node);
  return node;
}

function composeNode(options: {
  cursor: EventCursor;
  event: Event;
  anchors: Map<string, TextNode>;
}): TextNode {
  const { cursor, event, anchors } = options;
  const next = () => {
    const following = cursor.take();
    return following && following.type !== EVENT_ID.POP
      ? compose({ cursor, event: following, anchors })
      : undefined;
  };
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return {
        kind: 'scalar',
        source: scalarSource(cursor.text, event),
        style: event.style,
        start: event.valueStart,
        end: event.valueEnd,
      };
    case EVENT_ID.SEQUENCE: {
      const items: TextNode[] = [];
      for (let item = next(); item; item = next()) items.push(item);
      return { kind: 'list', items };
    }
    case EVENT_ID.MAPPING: {
      const entries: [TextNode, TextNode][] = [];
      for (let key = next(); key; key = next()) {
        entries.push([key, next() ?? { kind: 'list', items: [] }]);
      }
      return { kind: 'mapping', entries };
    }
    default:
      return {
        kind: 'alias',
        target: anchors.get(anchorOf(cursor.text, event) ?? ''),
      };
  }
}
