import { didYouMean } from './nearestName';
import { Setting, Settings } from './setting';
import { UsageError } from './UsageError';

/** What a value is if it fits its setting; throws {@link UsageError} with its path if not. */
export function readSetting(options: {
  value: unknown;
  setting: Setting;
  /** Such as `diff.failOn`. */
  path: string;
}): unknown {
  const { value, setting, path } = options;
  switch (setting.kind) {
    case 'text':
      return text(value, path, setting);
    case 'any':
      return value;
    case 'texts':
      return list(value, path).map(item => text(item, path, setting));
    case 'boolean':
      if (typeof value !== 'boolean') {
        throw wrongType({ path, wanted: 'true or false', value, setting });
      }
      return value;
    case 'word':
      return word(value, path, setting.words);
    case 'words':
      return list(value, path).map(item => word(item, path, setting.words));
    case 'choices':
      return choices(value, path, setting);
    case 'sectionOrFiles':
      return (Array.isArray(value) ? list(value, path) : [value]).map(part =>
        typeof part === 'string'
          ? text(part, path, setting)
          : readSection({ value: part, settings: setting.settings, path }),
      );
    default:
      return readSection({ value, settings: setting.settings, path });
  }
}

/** Reads a mapping key by key; a key that nobody knows is an error. */
export function readSection(options: {
  value: unknown;
  settings: Settings;
  path: string;
}): Record<string, unknown> {
  const { settings, path } = options;
  const section: Record<string, unknown> = {};
  for (const [key, value] of entries(options.value, path)) {
    const place = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(settings, key)) {
      const known = Object.keys(settings);
      throw new UsageError(
        `${place} is no setting.${didYouMean({ name: key, known })} ` +
          `Known here: ${known.join(', ')}.`,
      );
    }
    section[key] = readSetting({ value, setting: settings[key], path: place });
  }
  return section;
}

function choices(
  value: unknown,
  path: string,
  { keys, words }: { keys: readonly string[]; words: readonly string[] },
): Record<string, string> {
  return Object.fromEntries(
    entries(value, path).map(([key, choice]) => {
      const place = `${path}.${key}`;
      if (!keys.includes(key)) {
        throw new UsageError(
          `${place} is no rule that can be set.${didYouMean({
            name: key,
            known: keys,
          })} ` + 'Run data-product rules for a list.',
        );
      }
      // YAML 1.1 tools made people used to `off` and `no`; YAML 1.2 reads words.
      return [key, word(choice === false ? 'off' : choice, place, words)];
    }),
  );
}

function entries(value: unknown, path: string): [string, unknown][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new UsageError(
      `${
        path || 'The file'
      } must be a mapping of keys to values, got ${describe(value)}.`,
    );
  }
  return Object.entries(value);
}

function list(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) {
    if (value.length === 0) {
      throw new UsageError(`${path} is an empty list. Fill it or remove it.`);
    }
    return value;
  }
  return [value];
}

function text(value: unknown, path: string, setting: Setting): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw wrongType({ path, wanted: 'a text', value, setting });
  }
  return value;
}

function word(value: unknown, path: string, words: readonly string[]): string {
  if (typeof value !== 'string' || !words.includes(value)) {
    const meant =
      typeof value === 'string'
        ? didYouMean({ name: value, known: words })
        : '';
    throw new UsageError(
      `${path} must be one of ${words.join(', ')}, got ${describe(
        value,
      )}.${meant}`,
    );
  }
  return value;
}

function wrongType(options: {
  path: string;
  wanted: string;
  value: unknown;
  setting: Setting;
}): UsageError {
  const { path, wanted, value, setting } = options;
  return new UsageError(
    `${path} must be ${wanted}, got ${describe(value)}. Write ${
      setting.example
    }.`,
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' ? 'a mapping' : JSON.stringify(value);
}
