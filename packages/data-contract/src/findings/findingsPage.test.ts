import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { findingsPage } from './findingsPage';

const page = resolve(__dirname, '../../../../docs/findings.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, findingsPage());
}

describe('docs/findings.md', () => {
  it('is what the rule table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(findingsPage());
  });
});
