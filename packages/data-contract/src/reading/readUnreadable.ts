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

/**
 * A broken file is still the file of its product: the first line that starts
 * with the key `id` tells, in YAML at the left margin, in JSON anywhere.
 */
function idIn(text: string): string | undefined {
  const match =
    /(?:^\uFEFF?|[\n\r])(?:["']?id["']?|[ \t]*(?:\{[ \t]*)?"id")[ \t]*:[ \t]*(?:"([^"\n\r]{1,500})"|'([^'\n\r]{1,500})'|([^\s"'#,{}[\]&*!|>][^\n\r#,]{0,500}))/.exec(
      text.slice(0, 1_000_000),
    );
  return match
    ?.slice(1)
    .find(part => part !== undefined)
    ?.trim();
}
