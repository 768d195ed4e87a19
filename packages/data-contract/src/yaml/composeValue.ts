import { Event, EVENT_ID, MappingEvent, SequenceEvent } from 'js-yaml';
import { JsonValue } from '../model';
import {
  anchorOf,
  EventCursor,
  scalarSource,
  scalarValue,
  startOf,
} from './events';
import { DuplicateKey, YamlFailure, YamlFailureError } from './types';

/** An anchored value, and how many nodes each alias of it adds. */
interface Anchored {
  value: JsonValue;
  /** Absent while its own content is still being read. */
  nodes: number | undefined;
}

class ValueComposer {
  readonly duplicateKeys: DuplicateKey[] = [];
  readonly #cursor: EventCursor;
  readonly #maximumAliasedNodes: number;
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: (string | number)[] = [];
  #nodes = 0;
  #aliasedNodes = 0;

  constructor(cursor: EventCursor, maximumAliasedNodes: number) {
    this.#cursor = cursor;
    this.#maximumAliasedNodes = maximumAliasedNodes;
  }

  compose(event: Event): JsonValue {
    this.#nodes += 1;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#anchored(event, () =>
          scalarValue(this.#cursor.text, event),
        );
      case EVENT_ID.SEQUENCE:
        return this.#composeSequence(event);
      case EVENT_ID.MAPPING:
        return this.#composeMapping(event);
      default:
        return this.#resolveAlias(event);
    }
  }

  #composeSequence(event: SequenceEvent): JsonValue {
    const list: JsonValue[] = [];
    return this.#anchored(event, () => {
      for (
        let item = this.#cursor.take();
        item && item.type !== EVENT_ID.POP;
        item = this.#cursor.take()
      ) {
        this.#path.push(list.length);
        list.push(this.compose(item));
        this.#path.pop();
      }
      return list;
    });
  }

  #composeMapping(event: MappingEvent): JsonValue {
    const mapping: { [key: string]: JsonValue } = Object.create(null);
    return this.#anchored(event, () => {
      for (
        let keyEvent = this.#cursor.take();
        keyEvent && keyEvent.type !== EVENT_ID.POP;
        keyEvent = this.#cursor.take()
      ) {
        const key = this.#composeKey(keyEvent);
        this.#path.push(key);
        if (Object.hasOwn(mapping, key)) {
          this.duplicateKeys.push({
            path: [...this.#path],
            offset: offsetOf(keyEvent),
          });
        }
        const valueEvent = this.#cursor.take();
        mapping[key] = valueEvent ? this.compose(valueEvent) : null;
        this.#path.pop();
      }
      return mapping;
    });
  }

  /** Keys are texts in both standards; a number such as 404 is taken as written. */
  #composeKey(event: Event): string {
    if (event.type === EVENT_ID.SCALAR) {
      this.#anchored(event, () => scalarValue(this.#cursor.text, event));
      return scalarSource(this.#cursor.text, event);
    }
    const value = this.compose(event);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  #anchored(event: Event, compose: () => JsonValue): JsonValue {
    const name = anchorOf(this.#cursor.text, event);
    if (name === undefined) {
      return compose();
    }
    const anchored: Anchored = { value: null, nodes: undefined };
    this.#anchors.set(name, anchored);
    const before = this.#nodes + this.#aliasedNodes;
    anchored.value = compose();
    anchored.nodes = this.#nodes + this.#aliasedNodes - before + 1;
    return anchored.value;
  }

  #resolveAlias(event: Event): JsonValue {
    const name = anchorOf(this.#cursor.text, event) ?? '';
    const anchored = this.#anchors.get(name);
    if (!anchored) {
      throw failure(
        event,
        'syntax',
        `the alias *${name} has no anchor &${name}`,
      );
    }
    if (anchored.nodes === undefined) {
      throw failure(
        event,
        'circular-alias',
        `*${name} stands inside of &${name}`,
      );
    }
    this.#aliasedNodes += anchored.nodes;
    if (this.#aliasedNodes > this.#maximumAliasedNodes) {
      throw failure(
        event,
        'too-many-aliases',
        `with *${name}, aliases add more than ${
          this.#maximumAliasedNodes
        } values`,
      );
    }
    return anchored.value;
  }
}

/**
 * Makes the value of one document. Mappings have no prototype, so that a key
 * such as `__proto__` or `toString` is a key like any other. The last one of
 * several equal keys counts.
 */
export function composeValue(options: {
  cursor: EventCursor;
  maximumAliasedNodes: number;
}): { value: JsonValue | undefined; duplicateKeys: DuplicateKey[] } {
  const composer = new ValueComposer(
    options.cursor,
    options.maximumAliasedNodes,
  );
  const first = options.cursor.take();
  return {
    value:
      first && first.type !== EVENT_ID.POP
        ? composer.compose(first)
        : undefined,
    duplicateKeys: composer.duplicateKeys,
  };
}

function failure(event: Event, rule: YamlFailure['rule'], reason: string) {
  return new YamlFailureError({ rule, reason, offset: offsetOf(event) });
}

function offsetOf(event: Event): number {
  return startOf(event) ?? 0;
}
