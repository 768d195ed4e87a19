import {
  EVENT_ID,
  Event,
  getScalarValue,
  ScalarEvent,
  SCALAR_STYLE,
} from 'js-yaml';
import { JsonValue } from '../model';
import { resolveScalar } from './resolveScalar';

/** The parser writes this where a range is absent. */
const absent = -1;
const textTags = new Set(['!', '!!str', '!<tag:yaml.org,2002:str>']);

/** Reads the events of one document one after the other. */
export class EventCursor {
  readonly text: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(options: { text: string; events: readonly Event[] }) {
    this.text = options.text;
    this.#events = options.events;
  }

  /** The next event; the start of the document is skipped. */
  take(): Event | undefined {
    const event = this.#events[this.#next];
    this.#next += 1;
    return event?.type === EVENT_ID.DOCUMENT ? this.take() : event;
  }
}

/** The name of the anchor that an event declares or an alias names. */
export function anchorOf(text: string, event: Event): string | undefined {
  return 'anchorStart' in event && event.anchorStart !== absent
    ? text.slice(event.anchorStart, event.anchorEnd)
    : undefined;
}

/** The value of a scalar in the core schema. Tags other than `!!str` change nothing. */
export function scalarValue(text: string, event: ScalarEvent): JsonValue {
  if (event.valueStart === absent) {
    return isTaggedText(text, event) ? '' : null;
  }
  const characters = getScalarValue(text, event);
  return event.style === SCALAR_STYLE.PLAIN && !isTaggedText(text, event)
    ? resolveScalar(characters)
    : characters;
}

/** The characters of a scalar, whatever they mean. */
export function scalarSource(text: string, event: ScalarEvent): string {
  return event.valueStart === absent ? '' : getScalarValue(text, event);
}

/** Where an event stands, if it stands anywhere. */
export function startOf(event: Event): number | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart === absent
        ? undefined
        : event.valueStart - (isQuoted(event) ? 1 : 0);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return undefined;
  }
}

function isQuoted({ style }: ScalarEvent): boolean {
  return (
    style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  );
}

function isTaggedText(text: string, event: ScalarEvent): boolean {
  return (
    event.tagStart !== absent &&
    textTags.has(text.slice(event.tagStart, event.tagEnd))
  );
}
