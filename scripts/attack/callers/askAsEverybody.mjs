import { answerProblems } from './answerProblems.mjs';
import { forEach } from './askPortal.mjs';
import {
  CONFIRM_DOMAIN,
  HAND_OVER,
  may,
  maySee,
  OPERATORS,
} from './callers.mjs';
import { companyEntities } from './company.mjs';
import { ACTIONS, OTHER_ROUTES, OUR_ROUTES } from './routes.mjs';

const SHOWN_BY_NAME = 'entities/by-name';

/** Each route, with each of its parameters, as each caller. */
export async function askAsEverybody({ portal, company, callers }) {
  const rows = [...OUR_ROUTES, ...OTHER_ROUTES, ...ACTIONS];
  const overheard = await overhear({ portal });
  const work = rows.flatMap(row =>
    row.tries
      .flatMap(attempt => concrete({ attempt, overheard, company }))
      .flatMap(attempt => callers.map(caller => ({ row, attempt, caller }))),
  );
  const problems = [];
  let requests = 0;
  await forEach({
    items: work,
    async work({ row, attempt, caller }) {
      const asked = requestOf({ row, attempt });
      const answer = await portal.ask({
        ...asked,
        headers: { ...asked.headers, ...caller.headers(row.plugin) },
      });
      requests += 1;
      const found = problemsOf({ row, attempt, caller, answer, company });
      problems.push(
        ...found.map(
          problem =>
            `${row.method} ${asked.path} ${asked.body ?? ''} of ${
              caller.name
            } ${problem}`,
        ),
      );
    },
  });
  return { problems, requests, routes: rows.length };
}

/** What somebody may have overheard who sees everything: keys of versions, the uid of an entity. */
async function overhear({ portal }) {
  const keys = new Map();
  const uids = new Map();
  for (const { ref, kind } of companyEntities()) {
    const [entityKind, name] = ref.split(':');
    const entity = await portal.get(
      `/api/catalog/entities/by-name/${entityKind}/${name}`,
    );
    uids.set(ref, entity.metadata.uid);
    if (kind !== 'contract') continue;
    const { versions } = await portal.get(
      `/api/catalog/data-products/versions?entityRef=${ref}`,
    );
    keys.set(
      ref,
      versions
        .filter(version => version.entityRef === ref)
        .map(({ key }) => key),
    );
  }
  return { keys, uids };
}

/** An attempt with what it needs of what is there, and its variations. */
function concrete({ attempt, overheard, company }) {
  const { keys, uid, words, also = [] } = attempt;
  if (keys) {
    const of = keys.whose === 'own' ? keys.of : 'api:default/contract-3';
    const known = overheard.keys.get(of);
    const chosen = keys.names.map((name, index) => [
      name,
      known.at(-1 - index),
    ]);
    return [
      {
        ...attempt,
        query: { ...attempt.query, ...Object.fromEntries(chosen) },
      },
    ];
  }
  if (uid) return [{ ...attempt, at: { uid: overheard.uids.get(uid) } }];
  if (words) {
    // Each word of what some must not know, asked for as such.
    return [...company.canaries.keys()]
      .filter((_, index) => index % 9 === 0)
      .map(term => ({ ...attempt, query: { term } }));
  }
  return [attempt, ...also.map(query => ({ query, answers: attempt.answers }))];
}

export function requestOf({ row, attempt }) {
  const { at = {}, query, body } = attempt;
  const path = row.path.replace(/:(\w+)(?=\/|$)/g, (whole, name) =>
    name in at ? encodeURIComponent(at[name]) : whole,
  );
  const parameters = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, values]) =>
      [values].flat().map(value => [name, value]),
    ),
  );
  const text = body && JSON.stringify(body);
  return {
    method: row.method,
    path: `/api/${row.plugin}${path}${query ? `?${parameters}` : ''}`,
    headers: text ? { 'content-type': 'application/json' } : {},
    body: text,
  };
}

function problemsOf({ row, attempt, caller, answer, company }) {
  const sees = ref =>
    companyEntities().some(
      entity => entity.ref === ref && maySee({ caller, entity }),
    );
  const readsWhole = caller.view?.read === 'all';
  const mayKnow = who =>
    caller.is !== 'nobody' && (who === 'whole' ? readsWhole : sees(who));
  const isShutOut = caller.plugins && !caller.plugins.includes(row.plugin);
  const expected = isShutOut
    ? 403
    : (attempt.answers ?? row.answers)?.(caller, sees);
  const statuses =
    caller.is === 'nobody'
      ? [401]
      : expected && [expected, caller.isRestricted ? 403 : []].flat();
  const sent = JSON.stringify([attempt.query, attempt.body]);
  const problems = answerProblems({
    answer: { ...answer, sent },
    canaries: company.canaries,
    mayKnow,
    statuses,
  });
  if (answer.status !== 200) return problems;
  return [
    ...problems,
    ...countProblems({ attempt, caller, answer, company, sees, readsWhole }),
    ...decisionProblems({ attempt, caller, answer }),
    ...shownProblems({ row, attempt, answer, company, sees }),
  ];
}

function countProblems({ attempt, answer, caller, company, sees, readsWhole }) {
  if (!attempt.count) return [];
  const wanted =
    attempt.counted === 'problem'
      ? company.problems.filter(
          ({ readersOf, decidersOf }) =>
            readsWhole ||
            (decidersOf
              ? maysDecide({ caller, ref: decidersOf, what: HAND_OVER })
              : sees(readersOf)),
        ).length
      : companyEntities().filter(
          entity =>
            entity.kind === attempt.counted && maySee({ caller, entity }),
        ).length;
  const found = attempt.count(answer.json());
  return found === wanted
    ? []
    : [`counts ${found} of ${attempt.counted}, not ${wanted}`];
}

function decisionProblems({ attempt, caller, answer }) {
  if (!attempt.decides) return [];
  const { what, about } = attempt.decides;
  const found = about(answer.json()).sort();
  const wanted = [attempt.query.entityRef]
    .flat()
    .filter(ref => maysDecide({ caller, ref, what }))
    .sort();
  return String(found) === String(wanted)
    ? []
    : [`lets decide about ${found}, not ${wanted}`];
}

/** Who decides about an entity, by what is decided. */
const DECIDERS = {
  [HAND_OVER]: { of: entity => entity.owners, aboutNone: true },
  [CONFIRM_DOMAIN]: { of: entity => entity.confirmers ?? [] },
};

/** Operators decide about all that they may read and that waits for somebody. */
function maysDecide({ caller, ref, what }) {
  if (caller.is !== 'user' || !may(caller, what)) return false;
  const isOne = names => names.some(name => caller.owns.includes(name));
  const entity = companyEntities().find(one => one.ref === ref);
  if (!entity) return Boolean(DECIDERS[what].aboutNone) && isOne(OPERATORS);
  const deciders = DECIDERS[what].of(entity);
  return (
    deciders.length > 0 &&
    maySee({ caller, entity }) &&
    isOne([...deciders, ...OPERATORS])
  );
}

/** Whoever may see an entity does, or there would be nothing to hide. */
function shownProblems({ row, attempt, answer, company, sees }) {
  if (!row.path.includes(SHOWN_BY_NAME) || !attempt.answers) return [];
  if (row.path.endsWith('ancestry')) return [];
  const { kind, namespace, name } = attempt.at;
  const ref = `${kind}:${namespace}/${name}`;
  const isTold = [...company.canaries].some(
    ([word, { knownBy }]) =>
      knownBy.includes(ref) && answer.body.includes(word),
  );
  return isTold || !sees(ref) ? [] : [`tells nothing of ${ref}`];
}
