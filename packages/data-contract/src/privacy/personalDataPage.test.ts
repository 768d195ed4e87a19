import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { personalDataPage } from './personalDataPage';

const page = resolve(__dirname, '../../../../docs/personal-data.md');

if (process.env.WRITE_PERSONAL_DATA_PAGE) {
  writeFileSync(page, personalDataPage());
}

describe('docs/personal-data.md', () => {
  it('is what the table generates; run `yarn workspace @data-mesh/data-contract personal-data-page` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(personalDataPage());
  });
});
