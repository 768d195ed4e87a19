import { attackPortals } from '../portal/attackPortals.mjs';
import { askAsEverybody } from './askAsEverybody.mjs';
import { askHostilely } from './askHostilely.mjs';
import { createCallers, externalAccess, OPERATORS, views } from './callers.mjs';
import { createCompany } from './company.mjs';
import { foundCompany } from './foundCompany.mjs';
import { routeProblems } from './routes.mjs';

/**
 * Asks each route as each kind of caller, and looks whether anybody is told of what is hidden from
 * them; then sends what nobody would who means well.
 */
export function attackCallers({ options, report }) {
  return attackPortals({
    part: 'callers',
    // Which fails on requests that SQLite answers.
    essentialOn: 'postgres',
    options,
    report,
    configure: ({ folder, schedule }) => ({
      backend: {
        auth: { externalAccess: externalAccess() },
        actions: { pluginSources: ['catalog'] },
      },
      search: { collators: { dataProducts: { schedule } } },
      attack: { views: views() },
      dataProducts: {
        operators: OPERATORS,
        domains: { 'domain-closed': { sources: ['company'] } },
      },
      catalog: {
        providers: {
          dataProducts: {
            company: { root: `${folder}/company`, schedule },
            other: { root: `${folder}/other`, schedule },
          },
        },
      },
    }),
    prepare: ({ folder }) => foundCompany({ folder, company: createCompany() }),
    async attack({ portal, prepared: founded, random, say, check }) {
      const { company } = founded;
      await founded.changeUntilShown({ portal, say });
      const callers = await createCallers(portal);
      const { routes, actions } = await portal.listRoutes();
      check(
        `each of ${routes.length} routes and ${actions.length} actions has a row`,
        routeProblems({ routes, actions }),
      );
      const facts = { portal, company, callers };
      const asked = await askAsEverybody(facts);
      check(
        `${callers.length} kinds of callers are told what they may know and nothing else, in ${asked.requests} answers of ${asked.routes} routes and actions with ${company.canaries.size} words`,
        asked.problems,
      );
      const hostile = await askHostilely({
        ...facts,
        most: options.essential ? 1_000 : Infinity,
        random,
      });
      check(
        `${hostile.requests} hostile requests are refused without a failure, and tell nothing`,
        hostile.problems,
      );
    },
  });
}
