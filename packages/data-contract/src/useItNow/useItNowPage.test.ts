import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { useItNowPage } from './useItNowPage';

const page = resolve(__dirname, '../../../../docs/use-it-now.md');

if (process.env.WRITE_USE_IT_NOW_PAGE) {
  writeFileSync(page, useItNowPage());
}

describe('docs/use-it-now.md', () => {
  it('is what the table generates; run `yarn workspace @data-mesh/data-contract use-it-now-page` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(useItNowPage());
  });
});
