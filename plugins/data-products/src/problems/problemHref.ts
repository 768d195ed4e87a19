import { lineHref, safeHref } from '../document';

/** Where a person sees a line of a file, if its place is an address on the web. */
export function problemHref(options: {
  place: string;
  line?: number;
}): string | undefined {
  const { place, line } = options;
  const fileHref = place.startsWith('url:')
    ? safeHref(place.slice('url:'.length))
    : undefined;
  return fileHref && lineHref({ fileHref, line });
}
