import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { compatibilityPage } from './compatibilityPage';
import { compatibilityRules } from './rules';

const page = resolve(__dirname, '../../../../docs/compatibility.md');

if (process.env.WRITE_DOCS) {
  writeFileSync(page, compatibilityPage());
}

describe('docs/compatibility.md', () => {
  it('is what the rule table generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(compatibilityPage());
  });
});

describe('the rules', () => {
  it('have names of their own within a format', () => {
    const names = compatibilityRules.map(({ format, id }) => `${format} ${id}`);
    expect(names).toEqual([...new Set(names)]);
  });
});
