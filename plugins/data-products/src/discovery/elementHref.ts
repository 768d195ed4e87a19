/** Where the page of a contract shows one table or column of it. */
export function elementHref(options: {
  /** The page of the contract. */
  contractHref: string;
  /** As the backend gives it; the contract as a whole if absent. */
  path?: string;
}): string {
  const { contractHref, path } = options;
  const tab = `${contractHref}/contract`;
  return path ? `${tab}?element=${encodeURIComponent(path)}` : tab;
}
