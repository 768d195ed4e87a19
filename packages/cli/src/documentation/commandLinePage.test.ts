import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLinePage } from './commandLinePage';

const file = resolve(__dirname, '../../../../docs/command-line.md');

function generated(): string {
  return commandLinePage({
    page: readFileSync(file, 'utf8'),
    surroundings: {
      folder: '/',
      environment: {},
      standardInput: (async function* nothing() {})(),
      standardOutput: { write: () => {} },
      standardError: { write: () => {} },
      now: new Date(0),
    },
  });
}

if (process.env.WRITE_DOCS) {
  writeFileSync(file, generated());
}

describe('docs/command-line.md', () => {
  it('says what the program says of itself; run `npm run docs` if it does not', () => {
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('Usage: data-product diff');
    expect(page).toBe(generated());
  });
});
