import { VISITOR } from '../portals/portalConfiguration.mjs';
import { median } from '../report/median.mjs';
import { OUR_REQUESTS, STOCK_REQUESTS } from './requests.mjs';

const COLD = 3;

/**
 * Sends what the pages send, one request after the other and in turns to both portals. Answers
 * medians in milliseconds, by portal and question.
 */
export async function measureRequests({ ours, stock, times }) {
  const sides = [
    ['ours', OUR_REQUESTS, ours.baseUrl, await signIn(ours)],
    ['stock', STOCK_REQUESTS, stock.baseUrl, await signIn(stock)],
  ];
  const taken = { ours: {}, stock: {} };
  for (let turn = -COLD; turn < times; turn += 1) {
    for (const [portal, requests, baseUrl, token] of sides) {
      for (const [question, paths] of Object.entries(requests)) {
        const milliseconds = await sendAll({ baseUrl, token, paths });
        if (turn < 0) continue;
        taken[portal][question] ??= [];
        taken[portal][question].push(milliseconds);
      }
    }
  }
  const medians = answers =>
    Object.fromEntries(
      Object.entries(answers).map(([name, values]) => [name, median(values)]),
    );
  return { ours: medians(taken.ours), stock: medians(taken.stock) };
}

async function signIn({ baseUrl }) {
  const response = await fetch(`${baseUrl}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': VISITOR },
  });
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

async function sendAll({ baseUrl, token, paths }) {
  const start = performance.now();
  for (const path of paths) {
    const response = await fetch(`${baseUrl}/api/catalog${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  }
  return performance.now() - start;
}
