import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { personalDataPage } from './personalDataPage';

const page = resolve(__dirname, '../../../../docs/personal-data.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, personalDataPage());
}

describe('docs/personal-data.md', () => {
  it('is what the table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(personalDataPage());
  });
});
