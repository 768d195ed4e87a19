import type { CatalogScmEvent } from '@backstage/plugin-catalog-node/alpha';

/** Hosts show files and folders under different addresses, which mean the same here. */
function normalised(url: string): string {
  return url
    .replace(/[?#].*$/, '')
    .replace(/\/(?:-\/)?(?:tree|blob|src|raw|edit)\//, '/')
    .replace(/\/+$/, '');
}

function isBelow(url: string, other: string): boolean {
  return url === other || url.startsWith(`${other}/`);
}

/** Whether an event of a host may have changed what a repository, or a folder in it, holds. */
export function concernsSource(options: {
  event: CatalogScmEvent;
  /** Of the repository, or of the folder in it. */
  url: string;
  /** Whether a path below it is one that is looked for. */
  matches(path: string): boolean;
}): boolean {
  const { event, matches } = options;
  const source = normalised(options.url);
  const urls = 'url' in event ? [event.url] : [event.fromUrl, event.toUrl];
  const isAboutFile = event.type.startsWith('location.');
  return urls
    .map(normalised)
    .some(url =>
      isAboutFile
        ? isBelow(url, source) && matches(url.slice(source.length + 1))
        : isBelow(url, source) || isBelow(source, url),
    );
}
