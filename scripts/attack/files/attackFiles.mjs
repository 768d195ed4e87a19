import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../kills/turns.mjs';
import { attackPortals } from '../portal/attackPortals.mjs';
import { sample } from '../portal/sample.mjs';
import { catalogOf, placesTold } from './catalogOf.mjs';
import {
  goodFiles,
  goodInterface,
  goodRefs,
  organisation,
} from './goodCompany.mjs';
import { hostileArchives } from './hostileArchives.mjs';
import { HOSTILE_ENTRIES } from './hostileEntries.mjs';
import { startHostileForge, startNobody } from './hostileForge.mjs';
import { HOSTILE_TEXTS } from './hostileTexts.mjs';
import { changes, escaped, isAllowed, leaks, strangers } from './ofOthers.mjs';

/** It stands in a file of the machine, and is to be in nothing that the portal shows. */
const SECRET = 'only-on-this-machine-4711';
const ESSENTIAL_ARCHIVES = 4;
const KINDS = [
  'API',
  'Component',
  'DataProduct',
  'Domain',
  'Location',
  'Resource',
  'System',
];

/**
 * Puts hostile files where the portal reads: into the folder of a provider, into locations that
 * somebody registers, and into the archive of a repository. Everybody else's must stay as it was.
 */
export function attackFiles({ options, report }) {
  return attackPortals({
    part: 'files',
    essentialOn: 'sqlite',
    options,
    report,
    prepare,
    configure: ({ folder, prepared, schedule }) => ({
      integrations: prepared.forge.integrations,
      catalog: {
        rules: [{ allow: KINDS }],
        locations: [{ type: 'file', target: join(folder, 'interface.yaml') }],
        providers: {
          dataProducts: {
            folder: { root: join(folder, 'folder'), schedule },
            repository: { target: prepared.forge.target, schedule },
          },
        },
      },
    }),
    attack: facts => attack({ ...facts, isEssential: options.essential }),
  });
}

async function prepare({ folder }) {
  const files = new Map();
  writeGood({ folder });
  writeFileSync(join(folder, 'organisation.yaml'), organisation);
  writeFileSync(join(folder, 'interface.yaml'), goodInterface);
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  const nobody = await startNobody();
  const forge = await startHostileForge({
    folder: join(folder, 'repository'),
    files,
  });
  return {
    files,
    nobody,
    forge,
    async stop() {
      await nobody.stop();
      await forge.stop();
    },
  };
}

function writeGood({ folder, revision }) {
  for (const { source, path, text } of goodFiles({ revision })) {
    write(join(folder, source, path), text);
  }
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function attack(options) {
  const { portal, prepared, folder, random, isEssential, say, check } = options;
  const { nobody, forge } = prepared;
  const catalog = catalogOf(portal);
  const isThere = async () => {
    const refs = new Set((await catalog.entities()).keys());
    return goodRefs.filter(ref => !refs.has(ref));
  };
  await mustBe(
    'the good company',
    await until({ look: isThere, isDone: isEmpty }),
  );
  await mustBe(
    'who owns it',
    await until({
      look: () => catalog.withoutOwners(goodRefs),
      isDone: isEmpty,
    }),
  );
  const before = await catalog.entities();

  say(
    `${HOSTILE_TEXTS.length} texts and ${HOSTILE_ENTRIES.length} entries in a folder`,
  );
  const company = {
    product: 'good-product-1',
    contract: 'good-contract-1',
    api: 'good-interface',
    uid: before.get('dataproduct:default/good-product-1').metadata.uid,
    place: before.get('dataproduct:default/good-product-1').metadata
      .annotations['backstage.io/managed-by-location'],
    address: forge.addressOf('strangers/somebodys.yaml'),
  };
  prepared.files.set('strangers/somebodys.yaml', goodFiles()[0].text);
  const facts = {
    company,
    nobody: nobody.address,
    secret: join(folder, 'secret.txt'),
  };
  const provided = writeHostile({ folder, facts });
  await told({
    catalog,
    files: provided,
    check,
    what: 'in the folder of a provider',
  });

  say(`${HOSTILE_TEXTS.length} locations that somebody registers`);
  const registered = await register({ portal, prepared, facts });
  await told({
    catalog,
    files: registered,
    check,
    what: 'that somebody registered',
  });

  const { plain, packed } = await forge.archiveOf();
  const all = hostileArchives({
    archive: packed,
    plain,
    nobody: nobody.address,
  });
  const archives = isEssential
    ? sample({ all, count: ESSENTIAL_ARCHIVES, random })
    : all;
  say(`${archives.length} archives of a repository`);
  for (const { bytes } of archives) {
    const asked = forge.asked.length;
    forge.commit(bytes);
    await until({
      look: () =>
        forge.asked.slice(asked).some(url => url.includes('/tarball/')),
      isDone: Boolean,
    });
    await portal.get('/api/catalog/data-products/files/problems?limit=100');
  }
  forge.commit(packed);

  // Long enough for all of it to have its turns.
  const asked = forge.asked.length;
  await until({ look: () => forge.asked.length > asked + 3, isDone: Boolean });
  const after = await catalog.entities();
  check('the portal is up', portal.hasEnded() ? ['it has ended'] : []);
  check(
    `all ${before.size} entities of others are as they were`,
    changes({ before, after }),
  );
  check(
    'nobody came in as somebody who decides what others may',
    strangers({ before, after }),
  );
  check(
    'nothing is asked of a server that nobody named to the portal',
    nobody.asked,
  );
  check(
    'the host of the repository is asked for this repository and nothing else',
    forge.asked.filter(url => !isAllowed(url)),
  );
  check(
    'no file of the machine is in anything that is shown or logged',
    await leaks({ portal, after, secret: SECRET }),
  );
  check('no file has come out of an archive', escaped());
  check(
    'no object has got what a file says of prototypes',
    await portal.get('/api/attack/polluted'),
  );

  writeGood({ folder, revision: 1 });
  forge.commit((await forge.archiveOf()).packed);
  const changing = goodRefs.filter(ref => /good-(product|contract)/.test(ref));
  const old = await until({
    look: async () =>
      [...(await catalog.entities())]
        .filter(([ref]) => changing.includes(ref))
        .filter(([, { metadata }]) => !metadata.title.endsWith('r1'))
        .map(([ref]) => ref),
    isDone: isEmpty,
  });
  check('what others change is read amid all of that', old);
}

const isEmpty = list => list.length === 0;

function mustBe(what, missing) {
  if (!isEmpty(missing)) throw new Error(`${what} is not there: ${missing}`);
}

/** @returns where each is, and its name */
function writeHostile({ folder, facts }) {
  const root = join(folder, 'folder/hostile');
  const texts = HOSTILE_TEXTS.map(({ name, text, ...row }, index) => {
    const silent = row.silent || row.onlyLogged;
    const path = `hostile/t${index}.odps.yaml`;
    const address = join(folder, 'folder', path);
    write(address, text({ ...facts, id: `provided-${index}`, address }));
    return { name, path, silent };
  });
  const entries = HOSTILE_ENTRIES.map(
    ({ name, make, silent, shownAs }, index) => {
      const own = join(root, `e${index}`);
      mkdirSync(own, { recursive: true });
      make({ folder: own, name });
      return { name, path: `e${index}/${shownAs ?? ''}`, silent };
    },
  );
  return [...texts, ...entries];
}

async function register({ portal, prepared, facts }) {
  const files = HOSTILE_TEXTS.map(({ name, text, silent }, index) => {
    const path = `strangers/t${index}.yaml`;
    const address = prepared.forge.addressOf(path);
    prepared.files.set(
      path,
      text({ ...facts, id: `registered-${index}`, address }),
    );
    return { name, path, address, silent };
  });
  for (const { address } of files) {
    const answer = await portal.ask({
      method: 'POST',
      path: '/api/catalog/locations',
      headers: { ...portal.trusted, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'url', target: address }),
    });
    if (answer.status !== 201) throw new Error(`${address}: ${answer.body}`);
  }
  return files;
}

/** Each file is a problem with its place, or it is read. */
async function told({ catalog, files, check, what }) {
  const missing = await until({
    async look() {
      const places = await placesTold(catalog);
      return files
        .filter(
          ({ silent, path }) =>
            !silent && !places.some(place => place.includes(path)),
        )
        .map(({ name, path }) => `${name} (${path}) is neither told nor read`);
    },
    isDone: isEmpty,
    seconds: 240,
  });
  check(
    `each of ${files.length} hostile files ${what} is told with its place, or read`,
    missing,
  );
}
