import { Event, parseEvents, YAMLException } from 'js-yaml';
import { composePlaces } from './composePlaces';
import { AliasLimits, composeValue } from './composeValue';
import { EventCursor, startOf } from './events';
import { elementWeight, excessOf } from './excess';
import {
  Path,
  YamlFailure,
  YamlFailureError,
  YamlPlace,
  YamlReading,
} from './types';

/**
 * Reads the text of one YAML 1.2 document, or of JSON, which is YAML. It never
 * throws. Values and places come from the same events of one parse, so that
 * they cannot disagree.
 *
 * @public
 */
export function readYaml(
  options: { text: string; maximumNodes: number } & AliasLimits,
): YamlReading {
  const { text, maximumNodes } = options;
  try {
    const events = parseEvents(text, { maxDepth: options.maximumDepth });
    const excess = excessOf({ text, events, maximumNodes });
    if (excess) {
      return { kind: 'failure', failure: tooLarge(excess, maximumNodes) };
    }
    const newCursor = () => new EventCursor({ text, events });
    let places: ((path: Path) => YamlPlace) | undefined;
    return {
      kind: 'value',
      ...composeValue({ cursor: newCursor(), limits: options }),
      locate: path => {
        places ??= composePlaces({ cursor: newCursor() });
        return places(path);
      },
    };
  } catch (error) {
    return { kind: 'failure', failure: failureOf(error) };
  }
}

function tooLarge(excess: Event, maximum: number): YamlFailure {
  return {
    rule: 'document-too-large',
    reason: `the document weighs more than ${maximum}, of which a column with four fields weighs ${elementWeight}`,
    offset: startOf(excess) ?? 0,
  };
}

function failureOf(error: unknown): YamlFailure {
  if (error instanceof YamlFailureError) {
    return error.failure;
  }
  if (error instanceof YAMLException) {
    const tooDeep = error.reason.startsWith('nesting exceeded');
    return {
      rule: tooDeep ? 'too-deep' : 'syntax',
      reason: error.reason,
      offset: error.mark?.position ?? 0,
    };
  }
  return { rule: 'syntax', reason: String(error), offset: 0 };
}
