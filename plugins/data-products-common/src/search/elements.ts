import type { MatchableElement } from '../discovery';

/**
 * A table or column of a contract in a search document.
 *
 * @public
 */
export interface SearchedElement extends MatchableElement {
  name: string;
}

/** Path, business name, other names, description, and 1 for tables. */
type Row = [string, string?, string?, string?, number?];

const SEPARATOR = ', ';

function writeRow(element: SearchedElement): (string | number)[] {
  const { kind, path, businessName, otherNames = [], description } = element;
  const more = [
    businessName ?? '',
    otherNames.join(SEPARATOR),
    description ?? '',
  ];
  if (kind === 'object') return [path, more[0], more[1], more[2], 1];
  while (more.length > 0 && !more[more.length - 1]) more.pop();
  return [path, ...more];
}

/**
 * Elements as one text, as search documents have them. Text, because engines
 * would index a list of objects badly: Lunr as `[object Object]`, PostgreSQL with
 * an entry of its index for each value.
 *
 * @public
 */
export function writeElements(elements: readonly SearchedElement[]): string {
  return JSON.stringify(elements.map(writeRow));
}

function readRow(row: unknown): SearchedElement[] {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return [];
  const [path, businessName, otherNames, description, isObject] = row as Row;
  return [
    {
      kind: isObject ? 'object' : 'property',
      path,
      name: isObject ? path : path.slice(path.lastIndexOf('.') + 1),
      businessName: businessName || undefined,
      otherNames: otherNames ? otherNames.split(SEPARATOR) : undefined,
      description: description || undefined,
    },
  ];
}

/**
 * The elements that `writeElements` wrote; none if the text is something else.
 *
 * @public
 */
export function readElements(text: string | undefined): SearchedElement[] {
  try {
    const rows: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(rows) ? rows.flatMap(readRow) : [];
  } catch {
    return [];
  }
}
