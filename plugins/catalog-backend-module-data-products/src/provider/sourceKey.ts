/** The name by which the catalog knows whose an entity is. */
export function sourceKeyOf(provider: string): string {
  return `data-products:${provider}`;
}
