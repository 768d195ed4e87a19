import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentDocument } from './componentDocument.mjs';
import { contractDocument } from './contractDocument.mjs';
import { organisationDocuments } from './organisationDocuments.mjs';
import { productDocument } from './productDocument.mjs';

const PER_FOLDER = 100;

/** Writes the generated company: one file for each entity on both sides. */
export function writeCompany({ folder, products }) {
  rmSync(folder, { recursive: true, force: true });
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };

  for (const [name, text] of Object.entries(organisationDocuments())) {
    write(`organisation/${name}.yaml`, text);
  }
  for (let index = 0; index < products; index += 1) {
    write(
      `products/${place(index)}.odps.yaml`,
      productDocument({ index, products }),
    );
    write(
      `products/${place(index)}.odcs.yaml`,
      contractDocument({ index, products }),
    );
  }
  for (let index = 0; index < 2 * products; index += 1) {
    write(componentPath(index), componentDocument({ index }));
  }
}

/** Takes some components away, so that both portals list as many entities. */
export function removeComponents({ folder, from, to }) {
  for (let index = from; index < to; index += 1) {
    rmSync(join(folder, componentPath(index)));
  }
}

function place(index) {
  return `part-${Math.floor(index / PER_FOLDER)}/n${index}`;
}

function componentPath(index) {
  return `components/${place(index)}.component.yaml`;
}
