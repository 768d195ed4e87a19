/** With which a formula begins; spreadsheets take the wide and the small forms, too. */
const STARTS = '=+\\-@＝＋－＠﹦﹢﹣﹫';
/** What a spreadsheet skips before it: blanks, marks that nobody sees, quotes. */
const SKIPPED = '\\s\\u0000-\\u001f\\u00ad\\u200b-\\u200f\\u2060"';
/**
 * Where a cell may begin for a spreadsheet that expects another separator than the
 * comma: for it quotes hold in the first cell of a line only.
 */
const SEPARATORS = ';|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029';

const FORMULA = new RegExp(`^[${SKIPPED}]*[${STARTS}]|^[\\t\\r\\n]`);
const INNER_FORMULA = new RegExp(
  `(?<=[${SEPARATORS}][${SKIPPED}]*)[${STARTS}]`,
  'g',
);

/** A text that no spreadsheet takes for a formula, wherever it begins a cell in it. */
export function harmlessText(text: string): string {
  const harmless = text.replace(INNER_FORMULA, "'$&");
  return FORMULA.test(text) ? `'${harmless}` : harmless;
}
