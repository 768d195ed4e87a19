import { sample } from '../portal/sample.mjs';
import { answerProblems } from './answerProblems.mjs';
import { forEach } from './askPortal.mjs';
import { requestOf } from './askAsEverybody.mjs';
import { maySee } from './callers.mjs';
import { companyEntities } from './company.mjs';
import {
  HOSTILE_PATHS,
  HOSTILE_QUERIES,
  hostileBodies,
  hostileValues,
  WRITINGS,
} from './hostileValues.mjs';
import { ACTIONS, OUR_ROUTES } from './routes.mjs';

const AS = [
  'user:default/part',
  'user:default/operator-of-part',
  'user:default/all',
];

/**
 * Sends what nobody would who means well to each route of ours: all of it, or as much as `most`
 * says, by chance, and at least some of each row.
 */
export async function askHostilely({ portal, company, callers, most, random }) {
  const cursors = await cursorsOfOthers({ portal, callers });
  const perRow = [
    ...OUR_ROUTES.map(row => requestsTo({ row, cursors })),
    ...ACTIONS.filter(row => row.isOurs).map(row => inputsOf({ row, cursors })),
  ];
  const share = Math.ceil(most / perRow.length);
  const requests = perRow.flatMap(all => sample({ all, count: share, random }));
  const problems = [];
  await forEach({
    items: requests.map((request, index) => ({ request, index })),
    async work({ request, index }) {
      const caller = callers.find(({ name }) => name === AS[index % AS.length]);
      const answer = await portal
        .ask({
          ...request,
          headers: { ...request.headers, ...caller.headers('catalog') },
        })
        .catch(error => ({ status: 599, headers: '', body: error.message }));
      const mayKnow = who =>
        who === 'whole'
          ? caller.view.read === 'all'
          : companyEntities().some(
              entity => entity.ref === who && maySee({ caller, entity }),
            );
      const found = answerProblems({
        answer: {
          ...answer,
          sent: `${request.path} ${decodedLeniently(request.path)} ${
            request.body ?? ''
          }`,
        },
        canaries: company.canaries,
        mayKnow,
      });
      problems.push(
        ...found.map(
          problem =>
            `${request.method} ${request.path.slice(0, 200)} ${(
              request.body ?? ''
            ).slice(0, 100)} of ${caller.name} ${problem}`,
        ),
      );
    },
  });
  if (portal.hasEnded()) problems.push('the portal has ended');
  return { problems, requests: requests.length };
}

/** Cursors that lists gave to somebody who sees all. */
async function cursorsOfOthers({ portal, callers }) {
  const caller = callers.find(({ name }) => name === 'user:default/all');
  const headers = caller.headers('catalog');
  const cursorOf = async path => {
    const body = await portal.get(`/api/catalog${path}`, headers);
    return body.nextCursor ?? body.cursor ?? body.pageInfo?.nextCursor;
  };
  const found = await Promise.all(
    [
      '/data-products/discovery?kind=product&limit=1',
      '/data-products/discovery?kind=contract&limit=1&text=everybody',
      '/data-products/discovery?kind=product&limit=1&text=everybody',
      '/data-products/files/problems?limit=1',
      '/data-products/versions?entityRef=api:default/contract-1&limit=1',
      '/data-products/versions/log?entityRef=api:default/contract-3&limit=1',
      '/entities/by-query?limit=1',
    ].map(cursorOf),
  );
  const cursors = found.filter(Boolean);
  return [
    ...cursors,
    ...cursors.map(cursor => `${cursor}x`),
    ...cursors.map(cursor => cursor.slice(3)),
  ];
}

function requestsTo({ row, cursors }) {
  const [attempt] = row.tries;
  const usual = requestOf({ row, attempt });
  const [path] = usual.path.split('?');
  const values = hostileValues({ cursors });
  const names = Object.keys(row.parameters);
  const others = name =>
    new URLSearchParams(
      Object.entries(required(row)).filter(([key]) => key !== name),
    ).toString();
  return [
    ...names.flatMap(name =>
      values.flatMap((value, index) =>
        // Every value once as it is, and once in one of the other writings.
        [WRITINGS[0], WRITINGS[1 + (index % (WRITINGS.length - 1))]].map(
          write => ({
            ...usual,
            path: `${path}?${[others(name), write(name, value)]
              .filter(Boolean)
              .join('&')}`,
          }),
        ),
      ),
    ),
    ...HOSTILE_QUERIES.map(query => ({ ...usual, path: `${path}?${query}` })),
    ...HOSTILE_PATHS.map(more => ({ ...usual, path: `${path}${more}` })),
    ...(row.path.includes(':')
      ? values.map(value => ({
          ...usual,
          path: `/api/${row.plugin}${row.path.replace(/:\w+/, value || '%20')}`,
        }))
      : []),
    ...(attempt.body ? bodiesFor({ usual, body: attempt.body }) : []),
    ...['PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS', 'TRACE'].map(method => ({
      ...usual,
      method,
      body: undefined,
      headers: {},
    })),
    // A body where none is asked for.
    ...(attempt.body
      ? []
      : [
          ['application/json', '{'],
          ['application/json', '{"kind":1}'],
        ].map(([type, body]) => ({
          ...usual,
          body,
          headers: { 'content-type': type },
        }))),
  ];
}

const bodiesFor = ({ usual, body }) =>
  hostileBodies({ usual: body }).map(([type, text]) => ({
    ...usual,
    body: text,
    headers: type ? { 'content-type': type } : {},
  }));

/** An action gets its input in the body, and values of all types in each of its fields. */
function inputsOf({ row, cursors }) {
  const [attempt] = row.tries;
  const usual = requestOf({ row, attempt });
  const values = [
    ...hostileValues({ cursors }).map(decodedLeniently),
    ...[null, 1, -1, 1e308, true, [], {}, [[]], [null], ['x', 1]],
  ];
  return [
    ...Object.keys(row.parameters).flatMap(name =>
      values.map(value => ({
        ...usual,
        body: JSON.stringify({ ...attempt.body, [name]: value }),
      })),
    ),
    ...bodiesFor({ usual, body: attempt.body }),
  ];
}

const required = ({ path }) => {
  if (path.includes('/discovery')) return { kind: 'product' };
  if (!path.includes('/versions')) return {};
  const key = '0'.repeat(64);
  const entityRef = 'api:default/contract-1';
  if (path.endsWith('comparison')) return { entityRef, older: key, newer: key };
  return path.endsWith('document') ? { entityRef, key } : { entityRef };
};

function decodedLeniently(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
