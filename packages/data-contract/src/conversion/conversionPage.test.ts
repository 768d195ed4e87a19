import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { conversionPage } from './conversionPage';

const page = resolve(__dirname, '../../../../docs/conversion.md');

if (process.env.WRITE_CONVERSION_PAGE) {
  writeFileSync(page, conversionPage());
}

describe('docs/conversion.md', () => {
  it('is what the tables generate; run `yarn workspace @data-mesh/data-contract conversion-page` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(conversionPage());
  });
});
