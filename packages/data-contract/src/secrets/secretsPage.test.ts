import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { secretsPage } from './secretsPage';

const page = resolve(__dirname, '../../../../docs/secrets.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, secretsPage());
}

describe('docs/secrets.md', () => {
  it('is what the table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(secretsPage());
  });
});
