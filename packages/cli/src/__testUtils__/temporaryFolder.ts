import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];

/** A folder of its own with files; it goes when the tests of the file are over. */
export function temporaryFolder(
  files: Record<string, string | Buffer> = {},
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-product-')));
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(
  folder: string,
  files: Record<string, string | Buffer>,
): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

afterAll(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});
