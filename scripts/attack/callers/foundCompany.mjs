import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../kills/turns.mjs';
import { companyEntities } from './company.mjs';

/** Writes the company to the disk, as it is first, and later as it is then. */
export function foundCompany({ folder, company }) {
  writeFileSync(join(folder, 'organisation.yaml'), company.organisation);
  write({ folder, files: company.first });
  return {
    company,
    /** Lets the portal see both, so that there are versions, problems and what is gone. */
    async changeUntilShown({ portal, say }) {
      await untilShown({ look: () => missingFirst({ portal }) });
      say('Everything is there; now some of it changes');
      write({ folder, files: company.then });
      await untilShown({ look: () => missingThen({ portal, company }) });
    },
  };
}

function write({ folder, files }) {
  for (const source of ['company', 'other']) {
    mkdirSync(join(folder, source), { recursive: true });
    for (const { path, text } of files[source]) {
      const file = join(folder, source, path);
      if (text === undefined) {
        rmSync(file);
      } else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  }
}

async function untilShown({ look }) {
  const missing = await until({
    // The search fails until it has read the catalog for the first time.
    look: () => look().catch(error => [error.message]),
    isDone: found => found.length === 0,
  });
  if (missing.length > 0) {
    throw new Error(
      `The portal does not show what is in the files: ${missing}`,
    );
  }
}

const listed = async (portal, kind) =>
  (
    await portal.get(
      `/api/catalog/data-products/discovery?kind=${kind}&limit=100`,
    )
  ).items.map(({ entityRef }) => entityRef);

async function missingFirst({ portal }) {
  const there = [
    ...(await listed(portal, 'product')),
    ...(await listed(portal, 'contract')),
  ];
  const wanted = companyEntities()
    .filter(({ kind }) => ['product', 'contract'].includes(kind))
    .map(({ ref }) => ref);
  return [...wanted, 'api:default/contract-gone'].filter(
    ref => !there.includes(ref),
  );
}

async function missingThen({ portal, company }) {
  const missing = [];
  const contracts = await listed(portal, 'contract');
  if (contracts.includes('api:default/contract-gone')) missing.push('gone');
  for (const { ref, kind, owners } of companyEntities()) {
    const [entityKind, name] = ref.split(':');
    const entity = await portal.get(
      `/api/catalog/entities/by-name/${entityKind}/${name}`,
    );
    const owned = entity.relations.filter(({ type }) => type === 'ownedBy');
    if (owners.some(owner => !owned.some(one => one.targetRef === owner))) {
      missing.push(`who owns ${ref}`);
    }
    if (kind === 'contract') {
      const { versions } = await portal.get(
        `/api/catalog/data-products/versions?entityRef=${ref}`,
      );
      const own = versions.filter(version => version.entityRef === ref);
      const number = ref.endsWith('former') ? 1 : 2;
      if (own.length !== number) missing.push(`versions of ${ref}`);
      const term = titleWord(entity.metadata.title);
      const { results } = await portal.get(
        `/api/search/query?term=${term}&types[0]=data-contract`,
      );
      if (results.length === 0) missing.push(`a hit of ${ref}`);
    }
  }
  const { items } = await portal.get(
    '/api/catalog/data-products/files/problems?limit=100',
  );
  if (items.length !== company.problems.length) {
    missing.push(
      `${company.problems.length} problems, there are ${items.map(
        ({ kind, place }) => `${kind} ${place}`,
      )}`,
    );
  }
  return missing;
}

const titleWord = title => encodeURIComponent(title);
