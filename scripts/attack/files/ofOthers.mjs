// What must hold of everybody else's after hostile files have come. Each returns the problems.
import { existsSync, readFileSync } from 'node:fs';
import { steadyPart } from './goodCompany.mjs';
import { ESCAPED } from './hostileArchives.mjs';

/** Entities of others that are not as they were. */
export function changes({ before, after }) {
  const known = new Set(before.keys());
  return [...before].flatMap(([ref, entity]) => {
    const now = after.get(ref);
    if (!now) return [`${ref} is gone`];
    const [was, is] = [entity, now].map(one =>
      JSON.stringify(steadyPart({ entity: one, known })),
    );
    return was === is ? [] : [`${ref} was ${was} and is ${is}`];
  });
}

/** Whoever decides what others may, and was not there before. */
export function strangers({ before, after }) {
  return [...after.keys()].filter(
    ref => !before.has(ref) && /^(user|group|domain):/.test(ref),
  );
}

/** Files that hostile archives have put somewhere. */
export const escaped = () => ESCAPED.filter(file => existsSync(file));

/** A text may be taken from another file of the same repository, and from nowhere else. */
export const isAllowed = url => url.startsWith('/api/v3/repos/acme/data/');

/** What stands in files of the machine, where anybody can read it. */
export async function leaks({ portal, after, secret }) {
  const problems = await portal.get(
    '/api/catalog/data-products/files/problems?limit=100',
  );
  const shown = JSON.stringify([[...after.values()], problems]);
  const logged = readFileSync(portal.log, 'utf8');
  return [
    ['shown', shown],
    ['logged', logged],
  ].flatMap(([where, text]) =>
    [secret, 'root:x:0']
      .filter(word => text.includes(word))
      .map(word => `${word} is ${where}`),
  );
}
