import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { changesPage } from './changesPage';

const page = resolve(__dirname, '../../../../../docs/changes.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, changesPage());
}

describe('docs/changes.md', () => {
  it('is what the rule table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(changesPage());
  });
});
