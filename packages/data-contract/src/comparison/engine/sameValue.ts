/**
 * Whether two values say the same. What is undefined is absent. Works through a
 * list instead of calling itself, so that no nesting is too deep.
 *
 * @public
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  const open: unknown[] = [left, right];
  while (open.length) {
    const second = open.pop();
    const first = open.pop();
    if (first === second) continue;
    if (!isObject(first) || !isObject(second)) return false;
    if (Array.isArray(first) !== Array.isArray(second)) return false;
    let present = 0;
    for (const key of Object.keys(first)) {
      if (first[key] !== undefined) {
        if (!Object.hasOwn(second, key)) return false;
        present += 1;
        open.push(first[key], second[key]);
      }
    }
    for (const key of Object.keys(second)) {
      if (second[key] !== undefined) present -= 1;
    }
    if (present !== 0) return false;
  }
  return true;
}

/** Whether two lists have the same values, each as often as in the other one. */
export function sameValuesInAnyOrder(
  left: readonly unknown[],
  right: readonly unknown[],
): boolean {
  if (left.length !== right.length) return false;
  if (sameValue(left, right)) return true;
  const counts = new Map<string, number>();
  for (const item of left) {
    const key = canonicalText(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const item of right) {
    const key = canonicalText(item);
    const count = counts.get(key) ?? 0;
    if (count === 0) return false;
    counts.set(key, count - 1);
  }
  return true;
}

/** The deepest value that a canonical text tells apart. */
const MAXIMUM_DEPTH = 200;

/**
 * One text for equal values, whatever the order of their keys.
 *
 * @public
 */
export function canonicalText(value: unknown, depth = 0): string {
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  if (depth === MAXIMUM_DEPTH) return '…';
  if (Array.isArray(value)) {
    return `[${value.map(item => canonicalText(item, depth + 1)).join()}]`;
  }
  const parts = presentKeys(value)
    .sort()
    .map(
      key => `${JSON.stringify(key)}:${canonicalText(value[key], depth + 1)}`,
    );
  return `{${parts.join()}}`;
}

function presentKeys(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter(key => value[key] !== undefined);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
