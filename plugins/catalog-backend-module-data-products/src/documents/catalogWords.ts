import { KubernetesValidatorFunctions } from '@backstage/catalog-model';

const TAG = /^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$/;
const LONGEST_NAME = 63;

/** A name that the catalog allows, made from a free text; undefined if nothing is left. */
export function toEntityName(text: string): string | undefined {
  const trimmed = text.trim();
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
    .map(tag =>
      tag
        .trim()
        .toLocaleLowerCase('en-US')
        .replace(/[\s_./]+/g, '-'),
    )
    .filter(tag => TAG.test(tag) && tag.length <= LONGEST_NAME);
  return allowed.length > 0 ? [...new Set(allowed)] : undefined;
}

/** The object without fields that have nothing to say, so that the catalog stays lean. */
export function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
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
