import { KubernetesValidatorFunctions } from '@backstage/catalog-model';

const TAG = /^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$/;
const LONGEST_NAME = 63;
const MOST_TAGS = 50;

/** How many characters of a text the catalog is given; the definition has them all. */
export const LENGTHS = {
  word: 200,
  linkTitle: 100,
  url: 2_000,
  description: 5_000,
  text: 20_000,
};

/** The text without NUL characters; undefined if it says nothing. */
export function statedText(text: string | undefined): string | undefined {
  const plain = text?.replaceAll('\u0000', '');
  return plain?.trim() ? plain : undefined;
}

/** A stated text of at most so many characters, with an ellipsis where it was longer. */
export function shortText(
  text: string | undefined,
  length: number,
): string | undefined {
  const stated = statedText(text);
  return stated && stated.length > length
    ? // Never half of a character that takes two places.
      `${stated.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : stated;
}

/** An identifier or address, which means something else when it is shortened. */
export function wholeText(
  text: string | undefined,
  length: number,
): string | undefined {
  const stated = statedText(text);
  return stated && stated.length <= length ? stated : undefined;
}

/** A name that the catalog allows, made from a free text; undefined if nothing is left. */
export function toEntityName(text: string): string | undefined {
  const trimmed = text.slice(0, LENGTHS.text).trim();
  if (KubernetesValidatorFunctions.isValidObjectName(trimmed)) {
    return trimmed;
  }
  const slug = trimmed
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return slug || undefined;
}

/** The tags in the form that the catalog allows, each once; what has no such form is left out. */
export function toEntityTags(tags: readonly string[]): string[] | undefined {
  const allowed = tags
    .filter(tag => tag.length <= LONGEST_NAME)
    .map(tag =>
      tag
        .trim()
        .toLocaleLowerCase('en-US')
        .replace(/[\s_./]+/g, '-'),
    )
    .filter(tag => TAG.test(tag) && tag.length <= LONGEST_NAME);
  return allowed.length > 0
    ? [...new Set(allowed)].slice(0, MOST_TAGS)
    : undefined;
}

/** The object without fields that have nothing to say, so that the catalog stays lean. */
export function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'string' && value.trim() === '') &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}

/**
 * The value without NUL characters, which a YAML text may spell as an escape and
 * PostgreSQL cannot keep: one such title would hold up everything stored with it.
 */
export function storable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, item) =>
    typeof item === 'string' ? item.replaceAll('\u0000', '') : item,
  );
}
