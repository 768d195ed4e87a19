import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FACTS_ACROSS_ENTITIES } from './facts';
import { factsPage } from './factsPage';

const root = resolve(__dirname, '../../../..');
const page = resolve(root, 'docs/who-may-know-what.md');

if (process.env.WRITE_DOCS) writeFileSync(page, factsPage());

describe('docs/who-may-know-what.md', () => {
  it('is what the table of facts generates; run `npm run docs` if it is not', () => {
    expect(readFileSync(page, 'utf8')).toBe(factsPage());
  });

  it.each(FACTS_ACROSS_ENTITIES)(
    'has a test that holds: $fact',
    ({ heldBy }) => {
      expect(existsSync(resolve(root, heldBy))).toBe(true);
    },
  );
});
