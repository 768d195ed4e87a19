import { JsonValue } from '../../model';
import { sameValue } from '../engine/sameValue';
import { Found } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

type Options = { readonly [option: string]: JsonValue | undefined };

/** How an option of a logical type limits the values. */
type OptionKind =
  /** A higher one lets less through. */
  | 'lower-bound'
  /** A higher one lets more through. */
  | 'upper-bound'
  /** Multiples of it are allowed, and nothing else. */
  | 'step'
  /** What is in the list has to be there. */
  | 'demands'
  /** Rules values out. */
  | 'restriction'
  | 'pattern'
  /** How values are written; some of its words hold each other's values. */
  | 'format'
  | 'representation';

const optionKinds = new Map<string, OptionKind>([
  ['minimum', 'lower-bound'],
  ['exclusiveMinimum', 'lower-bound'],
  ['minLength', 'lower-bound'],
  ['minItems', 'lower-bound'],
  ['minProperties', 'lower-bound'],
  ['maximum', 'upper-bound'],
  ['exclusiveMaximum', 'upper-bound'],
  ['maxLength', 'upper-bound'],
  ['maxItems', 'upper-bound'],
  ['maxProperties', 'upper-bound'],
  ['precision', 'upper-bound'],
  ['scale', 'upper-bound'],
  ['multipleOf', 'step'],
  ['required', 'demands'],
  ['uniqueItems', 'restriction'],
  ['pattern', 'pattern'],
  ['format', 'format'],
  ['timezone', 'representation'],
  ['defaultTimezone', 'representation'],
  ['dimensions', 'representation'],
  ['elementType', 'representation'],
  ['distanceMetric', 'representation'],
  ['embeddingModel', 'representation'],
  ['embeddingModelVersion', 'representation'],
  ['normalized', 'representation'],
]);

/** What each format of numbers holds: sign and bits. */
const NUMBER_FORMAT = /^([iuf])(8|16|32|64|128)$/;

/** Each option that differs, with what it means. */
export function compareTypeOptions(values: {
  older: Options | undefined;
  newer: Options | undefined;
}): readonly Found[] {
  const older = inTheNewerForm(values.older ?? {});
  const newer = inTheNewerForm(values.newer ?? {});
  const names = new Set([...older.keys(), ...newer.keys()]);
  return [...names].flatMap(option => {
    const change = { older: older.get(option), newer: newer.get(option) };
    return sameValue(change.older, change.newer)
      ? []
      : [
          {
            rule: optionRule(option, change),
            steps: ['logicalTypeOptions', option],
            ...change,
          },
        ];
  });
}

/** ODCS 3.0 wrote exclusive bounds as a flag beside the bound, 3.1 as the bound itself. */
function inTheNewerForm(options: Options): Map<string, JsonValue> {
  const form = new Map<string, JsonValue>();
  for (const [option, value] of Object.entries(options)) {
    if (value !== undefined) form.set(option, value);
  }
  for (const bound of ['Minimum', 'Maximum']) {
    const exclusive = `exclusive${bound}`;
    const inclusive = bound.toLowerCase();
    const flag = form.get(exclusive);
    const value = form.get(inclusive);
    if (flag === true && value !== undefined) {
      form.delete(inclusive);
      form.set(exclusive, value);
    } else if (flag === false) {
      form.delete(exclusive);
    }
  }
  return form;
}

interface OptionChange {
  older: JsonValue | undefined;
  newer: JsonValue | undefined;
}

function optionRule(option: string, change: OptionChange): ChangeRuleId {
  const kind = optionKinds.get(option);
  switch (kind) {
    case 'lower-bound':
      return boundRule(change, 1);
    case 'upper-bound':
      return boundRule(change, -1);
    case 'step':
      return presenceRule(change) ?? stepRule(change);
    case 'demands':
      return demandsRule(change);
    case 'restriction':
      return (change.newer ?? false) === (change.older ?? false)
        ? 'said-differently'
        : tightened(change.newer === true);
    case 'pattern':
      return presenceRule(change) ?? 'value-pattern-changed';
    case 'format':
      return presenceRule(change) ?? formatRule(change);
    case 'representation':
      return 'value-format-changed';
    default:
      return 'type-option-changed';
  }
}

function tightened(isTightened: boolean): ChangeRuleId {
  return isTightened ? 'values-tightened' : 'values-loosened';
}

function presenceRule(change: OptionChange): ChangeRuleId | undefined {
  if (change.older === undefined) return 'values-tightened';
  return change.newer === undefined ? 'values-loosened' : undefined;
}

/** Numbers, or dates and times as texts of ISO 8601, which compare as they are. */
function boundRule(change: OptionChange, direction: 1 | -1): ChangeRuleId {
  const { older, newer } = change;
  const presence = presenceRule(change);
  if (presence) return presence;
  if (typeof older === 'number' && typeof newer === 'number') {
    return tightened((newer - older) * direction > 0);
  }
  if (typeof older === 'string' && typeof newer === 'string') {
    return tightened(newer > older === direction > 0);
  }
  return 'type-option-changed';
}

function stepRule({ older, newer }: OptionChange): ChangeRuleId {
  if (typeof older !== 'number' || typeof newer !== 'number') {
    return 'type-option-changed';
  }
  if (isWhole(newer / older)) return 'values-tightened';
  return isWhole(older / newer) ? 'values-loosened' : 'type-option-changed';
}

/** 0.3 / 0.1 is nearly 3. */
function isWhole(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function demandsRule({ older, newer }: OptionChange): ChangeRuleId {
  const before = new Set(Array.isArray(older) ? older : []);
  const after = new Set(Array.isArray(newer) ? newer : []);
  const isMore = [...before].every(name => after.has(name));
  const isLess = [...after].every(name => before.has(name));
  if (isMore && isLess) return 'said-differently';
  if (isMore) return 'values-tightened';
  return isLess ? 'values-loosened' : 'type-option-changed';
}

function formatRule({ older, newer }: OptionChange): ChangeRuleId {
  const [, kindBefore, bitsBefore] = NUMBER_FORMAT.exec(String(older)) ?? [];
  const [, kindAfter, bitsAfter] = NUMBER_FORMAT.exec(String(newer)) ?? [];
  return kindBefore && kindBefore === kindAfter
    ? tightened(Number(bitsAfter) < Number(bitsBefore))
    : 'value-format-changed';
}
