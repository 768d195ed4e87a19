/** A number as short as its size allows. */
export function asNumber(value) {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) < 0.1) return value.toPrecision(2);
  return value.toFixed(
    Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
  );
}

/** The rows as a table in Markdown, which a terminal shows well, too. */
export function table(rows) {
  const lines = [
    ['', 'ours', 'stock', 'unit', 'ratio', 'target', ''],
    ...rows.map(row => [
      row.what,
      asNumber(row.ours),
      asNumber(row.stock),
      row.unit,
      row.isDifference
        ? `${row.value < 0 ? '' : '+'}${asNumber(row.value)} ${row.unit}`
        : asNumber(row.value),
      row.target ?? '',
      row.target ? (row.missed ? 'missed' : 'met') : '',
    ]),
  ];
  const widths = lines[0].map((_, column) =>
    Math.max(3, ...lines.map(line => line[column].length)),
  );
  const text = lines.map(
    line =>
      `| ${line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join(' | ')} |`,
  );
  text.splice(
    1,
    0,
    `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`,
  );
  return text.join('\n');
}
