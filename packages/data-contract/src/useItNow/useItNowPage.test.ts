import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { useItNowPage } from './useItNowPage';

const page = resolve(__dirname, '../../../../docs/use-it-now.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, useItNowPage());
}

describe('docs/use-it-now.md', () => {
  it('is what the table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(useItNowPage());
  });
});
