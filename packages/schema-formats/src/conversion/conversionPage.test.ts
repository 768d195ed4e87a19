import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { conversionPage } from './conversionPage';

const page = resolve(__dirname, '../../../../docs/conversion.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, conversionPage());
}

describe('docs/conversion.md', () => {
  it('is what the tables generate; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(conversionPage());
  });
});
