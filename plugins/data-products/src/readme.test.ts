import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import dataProducts from './alpha';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');

/** What stands in the first column of the tables of a chapter. */
function rowsOf(chapter: string): string[] {
  const [, text = ''] = readme.split(`\n## ${chapter}\n`);
  const [tables] = text.split('\n## ');
  return [...tables.matchAll(/^\| `([^`]+)`/gm)].map(([, id]) => id);
}

describe('README.md', () => {
  it('lists each extension of the plugin and of its modules', async () => {
    const { loader } = dataProducts as unknown as {
      loader(): Promise<{ extensions: { id: string }[] }[]>;
    };
    const ids = (await loader()).flatMap(({ extensions }) =>
      extensions.map(({ id }) => id),
    );
    expect(rowsOf('Extensions').sort()).toEqual(ids.sort());
  });
});
