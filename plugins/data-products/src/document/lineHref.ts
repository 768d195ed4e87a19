/** How the hosts of repositories address a line, the most special first. */
const LINE_ADDRESSES: { matches: RegExp; address: (line: number) => string }[] =
  [
    {
      matches: /^https:\/\/(dev\.azure\.com|[^/]+\.visualstudio\.com)\//,
      address: line => `&line=${line}&lineEnd=${line + 1}&lineStartColumn=1`,
    },
    {
      matches: /^https:\/\/bitbucket\.org\//,
      address: line => `#lines-${line}`,
    },
    // Bitbucket Server.
    { matches: /\/projects\/[^/]+\/repos\//, address: line => `#${line}` },
    // GitHub, GitLab, Gitea, Gerrit.
    { matches: /^https?:\/\//, address: line => `#L${line}` },
  ];

/** The address of a line of a file, given the address at which a person sees the file. */
export function lineHref(options: { fileHref: string; line?: number }): string {
  const { fileHref, line } = options;
  const host = LINE_ADDRESSES.find(({ matches }) => matches.test(fileHref));
  return line && host && !fileHref.includes('#')
    ? `${fileHref}${host.address(line)}`
    : fileHref;
}
