import {
  Event,
  EVENT_ID,
  MappingEvent,
  ScalarEvent,
  SequenceEvent,
} from 'js-yaml';
import { JsonValue } from '../model';
import {
  anchorOf,
  EventCursor,
  scalarSource,
  scalarValue,
  startOf,
} from './events';
import { DuplicateKey, YamlFailure, YamlFailureError } from './types';

/**
 * What aliases may add to one document.
 *
 * @public
 */
export interface AliasLimits {
  maximumDepth: number;
  maximumAliasedNodes: number;
  /** Characters of the scalars that aliases add in all. */
  maximumCharacters: number;
}

/** What each alias of an anchored value adds. */
interface Size {
  nodes: number;
  characters: number;
  /** Levels of lists and mappings; 0 for a scalar. */
  height: number;
}

interface Anchored {
  value: JsonValue;
  /** Absent while its own content is still being read. */
  size: Size | undefined;
}

/** A key that is a list or mapping becomes its JSON, which doubles with each level. */
const maximumKeyCharacters = 1000;
/** Each one keeps a path, and nobody reads so many findings. */
const maximumDuplicateKeys = 10_000;

class ValueComposer {
  readonly duplicateKeys: DuplicateKey[] = [];
  readonly #cursor: EventCursor;
  readonly #limits: AliasLimits;
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: (string | number)[] = [];
  /** With what aliases added. */
  #nodes = 0;
  #characters = 0;
  #aliasedNodes = 0;
  #aliasedCharacters = 0;
  /** Lists and mappings that are open, and the most that were since the last anchor. */
  #depth = 0;
  #deepest = 0;

  constructor(cursor: EventCursor, limits: AliasLimits) {
    this.#cursor = cursor;
    this.#limits = limits;
  }

  compose(event: Event): JsonValue {
    this.#nodes += 1;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#composeScalar(event);
      case EVENT_ID.SEQUENCE:
        return this.#composeSequence(event);
      case EVENT_ID.MAPPING:
        return this.#composeMapping(event);
      default:
        return this.#resolveAlias(event);
    }
  }

  #composeScalar(event: ScalarEvent): JsonValue {
    return this.#anchored(event, () => {
      const value = scalarValue(this.#cursor.text, event);
      this.#characters += typeof value === 'string' ? value.length : 0;
      return value;
    });
  }

  #composeSequence(event: SequenceEvent): JsonValue {
    const list: JsonValue[] = [];
    return this.#collection(event, () => {
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
    return this.#collection(event, () => {
      for (
        let keyEvent = this.#cursor.take();
        keyEvent && keyEvent.type !== EVENT_ID.POP;
        keyEvent = this.#cursor.take()
      ) {
        const key = this.#composeKey(keyEvent);
        this.#path.push(key);
        if (
          Object.hasOwn(mapping, key) &&
          this.duplicateKeys.length < maximumDuplicateKeys
        ) {
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
      this.#composeScalar(event);
      return scalarSource(this.#cursor.text, event);
    }
    const value = this.compose(event);
    return typeof value === 'string'
      ? value
      : JSON.stringify(value).slice(0, maximumKeyCharacters);
  }

  #collection(event: Event, compose: () => JsonValue): JsonValue {
    return this.#anchored(event, () => {
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
      const value = compose();
      this.#depth -= 1;
      return value;
    });
  }

  #anchored(event: Event, compose: () => JsonValue): JsonValue {
    const name = anchorOf(this.#cursor.text, event);
    if (name === undefined) {
      return compose();
    }
    const anchored: Anchored = { value: null, size: undefined };
    this.#anchors.set(name, anchored);
    const nodes = this.#nodes;
    const characters = this.#characters;
    const deepest = this.#deepest;
    this.#deepest = this.#depth;
    anchored.value = compose();
    anchored.size = {
      nodes: this.#nodes - nodes + 1,
      characters: this.#characters - characters,
      height: this.#deepest - this.#depth,
    };
    this.#deepest = Math.max(deepest, this.#deepest);
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
    if (anchored.size === undefined) {
      throw failure(
        event,
        'circular-alias',
        `*${name} stands inside of &${name}`,
      );
    }
    this.#add(anchored.size, { event, name });
    return anchored.value;
  }

  #add(size: Size, alias: { event: Event; name: string }): void {
    const { maximumAliasedNodes, maximumCharacters, maximumDepth } =
      this.#limits;
    this.#nodes += size.nodes;
    this.#characters += size.characters;
    this.#aliasedNodes += size.nodes;
    this.#aliasedCharacters += size.characters;
    this.#deepest = Math.max(this.#deepest, this.#depth + size.height);
    const excess =
      (this.#aliasedNodes > maximumAliasedNodes &&
        `${maximumAliasedNodes} values`) ||
      (this.#aliasedCharacters > maximumCharacters &&
        `${maximumCharacters} characters`);
    if (excess) {
      throw failure(
        alias.event,
        'too-many-aliases',
        `with *${alias.name}, aliases add more than ${excess}`,
      );
    }
    if (this.#depth + size.height > maximumDepth) {
      throw failure(
        alias.event,
        'too-deep',
        `*${alias.name} nests deeper than ${maximumDepth} levels`,
      );
    }
  }
}

/**
 * Makes the value of one document. Mappings have no prototype, so that a key
 * such as `__proto__` or `toString` is a key like any other. The last one of
 * several equal keys counts.
 */
export function composeValue(options: {
  cursor: EventCursor;
  limits: AliasLimits;
}): { value: JsonValue | undefined; duplicateKeys: DuplicateKey[] } {
  const composer = new ValueComposer(options.cursor, options.limits);
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
