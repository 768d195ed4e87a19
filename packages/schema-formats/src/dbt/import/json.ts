import { isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';

/** A member that is a text with something in it. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const found = memberOf(value, key);
  return typeof found === 'string' && found.trim() ? found : undefined;
}

/** A member that is an object; an empty one if it is none. */
export function objectAt(value: JsonObject, key: string): JsonObject {
  const found = memberOf(value, key);
  return isObject(found) ? found : {};
}

/** The objects of a member that is a list or an object of them. */
export function objectsAt(value: JsonObject, key: string): JsonObject[] {
  const found = memberOf(value, key);
  const list = isObject(found) ? Object.values(found) : found;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The texts of a member that is a list; a text alone is a list of one. */
export function textsAt(value: JsonObject, key: string): string[] {
  const found = memberOf(value, key);
  const list = Array.isArray(found) ? found : [found];
  return list.filter(
    (entry): entry is string => typeof entry === 'string' && entry !== '',
  );
}

export function memberOf(
  value: JsonObject,
  key: string,
): JsonValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
