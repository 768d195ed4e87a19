/** A slash, a backslash or a dot, once or several times encoded. */
const ENCODED = /%(?:25)*(?:2f|5c|2e)/i;

/**
 * Whether a path says with codes what it would not say plainly: whoever decodes it
 * before they read it, as some readers do, would go another way than it seems to.
 */
export function hidesItsWay(path: string): boolean {
  return ENCODED.test(path);
}
