import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../kills/turns.mjs';
import { attackPortals } from '../portal/attackPortals.mjs';
import { OUTPUTS } from './outputs.mjs';
import { readPlanted } from './readPlanted.mjs';
import { secretsIn } from './secretsIn.mjs';

/** Which file each of the planted documents is. */
const FILES = {
  contract: 'folder/planted.odcs.yaml',
  product: 'folder/planted.odps.yaml',
  nativeContract: 'native-contract.yaml',
  nativeProduct: 'native-product.yaml',
};
const BROKEN = {
  brokenContract: 'folder/broken.odcs.yaml',
  brokenNative: 'folder/broken.odps.yaml',
};
const REFS = [
  'api:default/planted-v1',
  'dataproduct:default/planted',
  'api:default/native-v1',
  'dataproduct:default/native',
];

/**
 * Plants secrets in files wherever people leave them, and looks for them in everything that a
 * portal shows, finds and logs.
 */
export async function attackSecrets({ options, report }) {
  const planted = readPlanted();
  if (!planted) {
    report.say('secrets: there is no list of planted secrets here yet');
    return;
  }
  const { word, documents } = planted;
  await attackPortals({
    part: 'secrets',
    essentialOn: 'sqlite',
    options,
    report,
    prepare: async ({ folder }) => {
      mkdirSync(join(folder, 'folder'));
      writeFileSync(join(folder, 'organisation.yaml'), '');
      write({ folder, files: FILES, documents });
    },
    configure: ({ folder, schedule }) => ({
      backend: { actions: { pluginSources: ['catalog'] } },
      search: { collators: { dataProducts: { schedule } } },
      catalog: {
        locations: [
          {
            type: 'file',
            target: join(folder, 'native-*.yaml'),
            rules: [{ allow: ['API', 'DataProduct'] }],
          },
        ],
        providers: {
          dataProducts: { folder: { root: join(folder, 'folder'), schedule } },
        },
      },
    }),
    attack: ({ portal, folder, check }) =>
      lookForSecrets({ portal, folder, check, word, documents }),
  });
}

function write({ folder, files, documents }) {
  for (const [name, path] of Object.entries(files)) {
    writeFileSync(join(folder, path), documents[name]);
  }
}

async function lookForSecrets({ portal, folder, check, word, documents }) {
  const isNot = look =>
    until({
      // The search fails until it has read the catalog for the first time.
      look: () => look().catch(error => [error.message]),
      isDone: missing => missing.length === 0,
    });
  const first = await isNot(() => missingEntities(portal));
  // A version more, in which more than secrets has changed.
  writeFileSync(
    join(folder, FILES.contract),
    documents.contract
      .replace(/\nversion: .+\n/, '\nversion: 1.1.0\n')
      .replace('order_id', 'order_number'),
  );
  write({ folder, files: BROKEN, documents });
  const then = await isNot(() => missingThen(portal));
  check('all that has secrets in it is there', [...first, ...then]);

  const { versions } = await portal.get(
    `/api/catalog/data-products/versions?entityRef=${REFS[0]}`,
  );
  const keys = versions.map(({ key }) => key);
  let looked = 0;
  const found = [];
  for (const output of OUTPUTS({ refs: REFS, keys })) {
    const { path, body } = output;
    const answer = await portal.ask({
      method: body ? 'POST' : 'GET',
      path,
      headers: { ...portal.trusted, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    looked += 1;
    if (answer.status !== 200) {
      found.push(
        `${path} is answered with ${answer.status}: ${answer.body.slice(
          0,
          200,
        )}`,
      );
    }
    const secrets = secretsIn({
      text: `${answer.headers}\n${answer.body}`,
      word,
    });
    found.push(...secrets.map(text => `${path} tells ${text}`));
  }
  const count = Object.values(documents).reduce(
    (sum, text) => sum + (text.match(word)?.length ?? 0),
    0,
  );
  check(`none of ${count} secrets is in any of ${looked} answers`, found);
  check(
    'none is in a line of the log',
    secretsIn({ text: logOf(portal), word }),
  );
}

const ASKED = /"type":"incomingRequest"|Search request received/;

/** But for the lines that say what this attack has asked for. */
function logOf(portal) {
  return readFileSync(portal.log, 'utf8')
    .split('\n')
    .filter(line => !ASKED.test(line))
    .join('\n');
}

async function missingEntities(portal) {
  const missing = [];
  for (const ref of REFS) {
    const [kind, name] = ref.split(':');
    const path = `/api/catalog/entities/by-name/${kind}/${name}`;
    const { status } = await portal.ask({ path, headers: portal.trusted });
    if (status !== 200) missing.push(ref);
  }
  return missing;
}

async function missingThen(portal) {
  const { total } = await portal.get(
    `/api/catalog/data-products/versions?entityRef=${REFS[0]}`,
  );
  const { items } = await portal.get(
    '/api/catalog/data-products/files/problems?limit=100',
  );
  const { results } = await portal.get('/api/search/query?term=planted');
  return [
    ...(total >= 2 ? [] : ['a second version']),
    ...(items.length >= 2 ? [] : ['the problems of broken files']),
    ...(results.length >= 2 ? [] : ['hits of the search']),
  ];
}
