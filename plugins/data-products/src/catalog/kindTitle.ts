/** A kind as people write it: `Data Product` for `DataProduct`, `API` for `API`. */
export function kindTitle(kind: string): string {
  return kind.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}
