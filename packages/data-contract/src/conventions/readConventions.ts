import { nearestWord } from '../findings/nearestWord';
import { checkRuleSettings } from '../findings/ruleSettings';
import type { FindingRuleSettings } from '../findings/types';
import { describeValue } from '../findings/wording';
import type { JsonValue } from '../model';
import { defaultConventions } from './defaultConventions';
import { InvalidConventionsError } from './InvalidConventionsError';
import type { Conventions } from './types';

/** A value of a configuration, with where it stands. */
interface Placed {
  value: unknown;
  /** Such as `dataProducts.ownership`. */
  path: string;
}

/**
 * Reads the conventions of a company from a plain value, such as the section
 * `dataProducts` of a portal's `app-config.yaml`. What is not set keeps its
 * default; keys beside those of the conventions belong to somebody else.
 *
 * @throws {@link InvalidConventionsError} that names the path of a wrong value,
 *   or of a key that is no setting with the nearest one
 * @public
 */
export function readConventions(options: {
  /** Absent where nothing is configured. */
  value: unknown;
  /** What the value is called in messages; `dataProducts` by default. */
  path?: string;
}): Conventions {
  const { value, path = 'dataProducts' } = options;
  const { ownership, personalData, secrets } = defaultConventions;
  const section = readMapping({ value, path });
  const below = (key: string): Placed => ({
    value: section[key],
    path: path ? `${path}.${key}` : key,
  });
  return {
    ownership: readLists(below('ownership'), ownership),
    personalData: readLists(below('personalData'), personalData),
    rules: readRules(below('findings')),
    secrets: readLists(below('secrets'), secrets),
  };
}

/** The lists of texts of a section; one that is not set keeps its default. */
function readLists<Lists extends object>(
  placed: Placed,
  defaults: Lists,
): Lists {
  const section = readMapping(placed);
  refuseUnknown({ section, path: placed.path, known: Object.keys(defaults) });
  const lists = Object.entries(section)
    .filter(([, value]) => isSet(value))
    .map(([key, value]) => [
      key,
      readTexts({ value, path: `${placed.path}.${key}` }),
    ]);
  return { ...defaults, ...Object.fromEntries(lists) };
}

function readTexts({ value, path }: Placed): string[] {
  if (!Array.isArray(value)) {
    throw wrong(path, 'a list of texts', value);
  }
  return value.map((text, index) => {
    if (typeof text !== 'string' || !text.trim()) {
      throw wrong(`${path}[${index}]`, 'a text', text);
    }
    return text;
  });
}

function readRules(placed: Placed): FindingRuleSettings {
  const section = readMapping(placed);
  refuseUnknown({ section, path: placed.path, known: ['rules'] });
  const path = `${placed.path}.rules`;
  const rules = Object.fromEntries(
    Object.entries(readMapping({ value: section.rules, path })).map(
      ([id, setting]) => [
        id,
        readRuleSetting({ value: setting, path: `${path}.${id}` }),
      ],
    ),
  ) as FindingRuleSettings;
  try {
    checkRuleSettings({ rules });
  } catch (error) {
    throw new InvalidConventionsError(`${path}: ${(error as Error).message}`);
  }
  return rules;
}

/** Parsers of YAML 1.1 read `off` as false. */
function readRuleSetting({ value, path }: Placed): string {
  if (value === false) return 'off';
  if (typeof value !== 'string') {
    throw wrong(path, 'off, error, warning or info', value);
  }
  return value;
}

function readMapping({ value, path }: Placed): Record<string, unknown> {
  if (!isSet(value)) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw wrong(path, 'a mapping of keys to values', value);
  }
  return value as Record<string, unknown>;
}

function refuseUnknown(options: {
  section: Record<string, unknown>;
  path: string;
  known: readonly string[];
}): void {
  const { section, path, known } = options;
  const unknown = Object.keys(section).find(key => !known.includes(key));
  if (unknown === undefined) return;
  const nearest = nearestWord({ word: unknown, words: known });
  throw new InvalidConventionsError(
    `${path}.${unknown} is no setting; there ${
      known.length === 1 ? 'is' : 'are'
    } ${known.join(', ')}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  );
}

/** A key without a value says nothing. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function wrong(path: string, wanted: string, value: unknown) {
  return new InvalidConventionsError(
    `${path || 'The configuration'} must be ${wanted}, got ${describeValue(
      (value ?? null) as JsonValue,
    )}.`,
  );
}
