import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import {
  databaseConfiguration,
  openCatalogDatabase,
} from './catalogDatabase.mjs';
import { createCompany } from './changingCompany.mjs';
import { createCompanyOnDisk } from './companyOnDisk.mjs';
import { chooseMoment, killWhenReady } from './killMoments.mjs';
import {
  ageUnexpectedRows,
  FORGETTING_TASKS,
  rowProblems,
} from './leftRows.mjs';
import { portalConfiguration, PROVIDER_TASKS } from './portalConfiguration.mjs';
import { serveRepository } from './serveRepository.mjs';
import { listProblems, singleProblems } from './shownState.mjs';
import { startPortal } from './startPortal.mjs';
import { followTurns, runAll, until } from './turns.mjs';

const HEALING = 'data-products-heal-entities';
const A_DAY_AND_MORE_SECONDS = 25 * 3600;

/** The story of one portal on one database. */
export async function killAndCheck(options) {
  const { database, folder, postgres, random, say, check } = options;
  const { kills, products, essential } = options.options;
  const company = createCompany({ products, random, removes: !essential });
  const disk = createCompanyOnDisk({ company, folder });
  disk.write();
  for (const name of ['data', 'working']) mkdirSync(join(folder, name));
  const repository = await serveRepository({
    folder: join(folder, 'repository'),
  });
  const place = { database, folder: join(folder, 'data'), postgres };
  const intervalSeconds = essential ? 4 : 20;
  const configuration = portalConfiguration({
    folder,
    intervalSeconds,
    repository,
    database: databaseConfiguration(place),
  });
  const start = () => startPortal({ folder, configuration });

  let portal = await start();
  let catalog;
  try {
    // A kill amid the migrations of the catalog itself leaves their lock behind, in any portal.
    await portal.ready();
    catalog = openCatalogDatabase(place);
    // A machine that is slow to start a portal is slow at everything that the portal does then.
    const usualStart = Date.now() - portal.started;
    const latest = (essential ? 0.5 : 1.5) * usualStart;
    for (let kill = 1; kill <= kills; kill += 1) {
      const moment = chooseMoment({ random, usualStart, latest });
      const when = await killWhenReady({ portal, moment });
      const unfinished = await catalog.unfinished();
      say(`kill ${kill} of ${kills}, ${when}: ${tell(unfinished)}`);
      company.change();
      disk.write();
      repository.commit();
      await catalog.expireTasks();
      if (kill === kills) ageFolders(join(folder, 'working'));
      portal = await start();
    }
    await portal.ready();

    const expected = company.expected();
    const placeOf = item =>
      item.place.source === 'folder'
        ? `file:${join(folder, 'folder', item.place.path)}`
        : `url:${repository.target}/${item.place.path}`;
    await runAll({ portal, catalog, tasks: [...PROVIDER_TASKS, HEALING] });
    const { problems, turn } = await followTurns({
      catalog,
      intervalSeconds,
      look: () => listProblems({ portal, expected }),
      say,
    });
    check(
      `all ${expected.length} products and contracts are listed and related as in the files within two turns and a look at who is there, nothing lost and nothing doubled`,
      problems,
    );
    if (problems.length === 0) say(`All was as it should be in turn ${turn}`);
    check(
      'each is there by its name, and found by its words',
      await singleProblems({ portal, expected }),
    );

    await ageUnexpectedRows({ client: catalog.client, expected, placeOf });
    await runAll({ portal, catalog, tasks: FORGETTING_TASKS });
    check(
      'no row is left behind in our tables, and none is missing',
      await until({
        look: () => rowProblems({ client: catalog.client, expected, placeOf }),
        isDone: problemsNow => problemsNow.length === 0,
        seconds: 60,
      }),
    );
    // The portal that runs may be unpacking right now, and removes that when it has read it.
    const working = () => readdirSync(join(folder, 'working'));
    const found = working();
    check(
      'temporary folders are gone',
      await until({
        look: () =>
          working()
            .filter(name => found.includes(name))
            .map(name => `${name} is left`),
        isDone: left => left.length === 0,
        seconds: 60,
      }),
    );
  } finally {
    await portal.kill();
    await catalog?.close();
    await repository.stop();
  }
}

function tell({ tasks, processing, stitching }) {
  const waiting = `${processing} entities waited to be processed, ${stitching} to be stitched`;
  return tasks.length > 0 ? `${tasks.join(', ')} ran, ${waiting}` : waiting;
}

/** What killed processes left behind is removed when it is a day old. */
function ageFolders(folder) {
  const past = Date.now() / 1000 - A_DAY_AND_MORE_SECONDS;
  for (const name of readdirSync(folder)) {
    utimesSync(join(folder, name), past, past);
  }
}
