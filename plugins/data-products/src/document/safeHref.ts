const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];

/**
 * The address, if a reader's browser may follow it. Documents come from
 * anybody, so everything that could run code, or that means something in a
 * repository only, is no link here.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address.trim());
    return SAFE_SCHEMES.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
