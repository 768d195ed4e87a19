/** The page of all data products, narrowed to owners or domains. */
export function discoveryHref(filter: {
  owner?: readonly string[];
  domain?: readonly string[];
}): string {
  const parameters = new URLSearchParams();
  for (const [name, values = []] of Object.entries(filter)) {
    for (const value of values) parameters.append(name, value);
  }
  return `/data-products?${parameters}`;
}
