/** @public */
export function isStandardText(text: string): boolean {
  return /kind/.test(text);
}
