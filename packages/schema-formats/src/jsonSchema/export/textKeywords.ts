import type { JsonValue } from '@data-mesh/data-contract';
import { judgePattern } from '@data-mesh/data-contract/patterns';
import {
  countOption,
  Field,
  NoteCollector,
  quoted,
  textOption,
} from '../../conversion/export/core';
import { textFormats } from './tables';

/** Longer ones are not looked into, so nobody can promise that they are valid. */
const LONGEST_PATTERN = 1000;

const formatOfType: { readonly [type: string]: string } = {
  uuid: 'uuid',
  date: 'date',
  time: 'time',
  timestamp: 'date-time',
};

/** What stands beside `type: string`, for texts and for what JSON writes as one. */
export function textKeywords(options: {
  field: Field;
  path: string;
  notes: NoteCollector;
}): {
  type: string;
  keywords: { [keyword: string]: JsonValue };
  unsaid: string[];
} {
  const { field, path, notes } = options;
  const { property, type } = field;
  const keywords: { [keyword: string]: JsonValue } = {};
  const unsaid: string[] = [];
  const minimum = countOption(property, 'minLength');
  if (minimum !== undefined) keywords.minLength = minimum;
  const maximum = countOption(property, 'maxLength') ?? type.length;
  if (maximum !== undefined) keywords.maxLength = maximum;
  const pattern = textOption(property, 'pattern');
  if (pattern !== undefined) {
    if (isValid(pattern)) keywords.pattern = pattern;
    else {
      unsaid.push('pattern');
      notes.add({
        kind: 'invalid pattern',
        path: `${path}.logicalTypeOptions.pattern`,
        message: `The pattern ${quoted(
          pattern,
        )} is not valid in JSON Schema, so it stands in x-odcs only.`,
      });
    }
  }
  const format = textOption(property, 'format');
  if (type.name === 'binary') keywords.contentEncoding = 'base64';
  if (format === undefined) {
    if (Object.hasOwn(formatOfType, type.name)) {
      keywords.format = formatOfType[type.name];
    }
  } else if (/^(?:bounded-)?string$|^uuid$/.test(type.name)) {
    const known = textFormats.get(format);
    if (known) keywords.format = known;
    else if (/^(?:byte|binary)$/.test(format))
      keywords.contentEncoding = 'base64';
    else unsaid.push('format');
  } else {
    unsaid.push('format');
    notes.add({
      kind: 'written otherwise',
      path: `${path}.logicalTypeOptions.format`,
      message: `JSON Schema knows only the forms of ISO 8601 and not ${quoted(
        format,
      )}, so any text is valid; the format stands in x-odcs.`,
    });
  }
  for (const bound of [
    'minimum',
    'exclusiveMinimum',
    'maximum',
    'exclusiveMaximum',
  ]) {
    if (property.logicalTypeOptions?.[bound] !== undefined) unsaid.push(bound);
  }
  return { type: 'string', keywords, unsaid };
}

/** Validators read patterns as Unicode. */
function isValid(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN) return false;
  if (judgePattern({ pattern }).kind === 'invalid') return false;
  try {
    return Boolean(RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
