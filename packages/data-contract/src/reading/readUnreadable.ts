import { Finding } from '../findings/types';
import { findingRule, FindingRuleId } from '../findings/rules';
import { LinePosition } from '../yaml';
import { ReadingPlace, UnreadableReading } from './types';

/** The reading of a text that is not understood, with the `id` that it seems to declare. */
export function readUnreadable(options: {
  place: ReadingPlace;
  rule: FindingRuleId;
  position: LinePosition;
  message: string;
  remedy: string;
}): UnreadableReading {
  const { place, rule, position, message, remedy } = options;
  const id = idIn(place.text);
  const finding: Finding = {
    rule,
    severity: findingRule(rule).severity,
    path: '',
    ...position,
    message: `Line ${position.line}: ${message}.`,
    remedy,
  };
  return {
    kind: 'unreadable',
    ...place,
    findings: [finding],
    ...(id === undefined ? {} : { id }),
  };
}

/** The most of a text that is searched. */
const searched = 1_000_000;

/**
 * A broken file is still the file of its product: the first line that starts
 * with the key `id` tells, in YAML at the left margin, in JSON anywhere. ODCS
 * 2.2 calls the key `uuid`.
 */
function idIn(text: string): string | undefined {
  const part = text.slice(0, searched);
  return (patternOf('id').exec(part) ?? patternOf('uuid').exec(part))
    ?.slice(1)
    .find(found => found !== undefined)
    ?.trim();
}

function patternOf(key: 'id' | 'uuid'): RegExp {
  const value =
    /(?:"([^"\n\r]{1,500})"|'([^'\n\r]{1,500})'|([^\s"'#,{}[\]&*!|>][^\n\r#,]{0,500}))/;
  return new RegExp(
    `(?:^\\uFEFF?|[\\n\\r])(?:["']?${key}["']?|[ \\t]*(?:\\{[ \\t]*)?"${key}")[ \\t]*:[ \\t]*${value.source}`,
  );
}
