import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { results } from '../places.mjs';
import { table } from './table.mjs';

/** Where a portal was measured, with how much, and under which load. */
export function circumstances({ products, rounds, loadBefore, postgres }) {
  return [
    `${products} data products with a contract each, against ${
      2 * products
    } components; ingestion ${rounds} ${rounds === 1 ? 'time' : 'times'}.`,
    `PostgreSQL ${postgres}.`,
    ...machine({ loadBefore }),
  ];
}

/** The machine, and what else ran on it. */
export function machine({ loadBefore }) {
  const [{ model }] = cpus();
  const load = values => values.map(value => value.toFixed(1)).join(', ');
  return [
    `${cpus().length} cores (${model.trim()}), ${Math.round(
      totalmem() / 2 ** 30,
    )} GB, Node ${process.versions.node}.`,
    `Load of the machine before: ${load(loadBefore)}; after: ${load(
      loadavg(),
    )}.`,
  ];
}

/** Keeps the report of a run beside those of other runs. */
export function writeReport({ rows, about, now }) {
  mkdirSync(results, { recursive: true });
  const name = now.toISOString().slice(0, 16).replace(/[T:]/g, '-');
  const file = join(results, `${name}.md`);
  writeFileSync(
    file,
    `# Measured ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC

${about.join('\n')}

${table(rows)}
`,
  );
  return file;
}
