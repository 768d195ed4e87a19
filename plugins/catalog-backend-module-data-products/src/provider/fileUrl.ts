import type { ScmIntegrationRegistry } from '@backstage/integration';

/** The address of a folder such that relative addresses are below it. */
function asFolder(url: string): string {
  const folder = new URL(url);
  const path = folder.searchParams.get('path');
  if (path !== null) {
    // Where the path is part of the query, as on Azure DevOps.
    folder.searchParams.set('path', withSlash(path));
  } else {
    folder.pathname = withSlash(folder.pathname);
  }
  return folder.toString();
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The address of a file, as the catalog has it of a location that is registered for it. */
export function fileUrl(options: {
  integrations: ScmIntegrationRegistry;
  /** Of the repository, or of the folder in it. */
  folderUrl: string;
  /** Relative to the folder. */
  path: string;
}): string {
  const { integrations, folderUrl, path } = options;
  const url = integrations.resolveUrl({
    url: `./${path.split('/').map(encodeURIComponent).join('/')}`,
    base: asFolder(folderUrl),
  });
  return integrations.byUrl(folderUrl)?.type === 'gitlab'
    ? url.replace('/-/tree/', '/-/blob/')
    : url;
}
