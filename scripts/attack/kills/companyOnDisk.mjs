import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a company as it is at the moment: what has changed, and takes away what is gone. */
export function createCompanyOnDisk({ company, folder }) {
  const written = new Map();
  const pathOf = ({ source, path }) => join(folder, source, path);
  const put = (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const source of ['folder', 'repository']) {
    mkdirSync(join(folder, source), { recursive: true });
  }
  for (const [name, text] of Object.entries(company.organisation())) {
    put(join(folder, 'organisation', `${name}.yaml`), text);
  }
  return {
    write() {
      for (const file of company.files) {
        const path = pathOf(file);
        const text = file.isThere ? company.textOf(file) : undefined;
        if (written.get(path) === text) continue;
        if (text === undefined) rmSync(path, { force: true });
        else put(path, text);
        written.set(path, text);
      }
    },
  };
}
