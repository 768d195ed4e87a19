import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
/** What the benchmarks generate and build; git ignores it. */
export const data = join(import.meta.dirname, '.data');
/** Where no formatter and no linter looks at each of 60,000 files. */
export const company = join(root, 'node_modules/.cache/benchmarks/company');
/** The products and contracts of the company as any stock catalog takes them. */
export const plain = join(company, 'plain');
export const results = join(data, 'results');
