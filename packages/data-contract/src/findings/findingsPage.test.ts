import { readFileSync, writeFileSync } from 'fs';
import { resolve } from 'path';
import { findingsPage } from './findingsPage';

const page = resolve(__dirname, '../../../../docs/findings.md');

if (process.env.WRITE_FINDINGS_PAGE) {
  writeFileSync(page, findingsPage());
}

describe('docs/findings.md', () => {
  it('is what the rule table generates; run `yarn workspace @data-mesh/data-contract findings-page` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(findingsPage());
  });
});
