// What an answer must not be. Pure.
import { canariesIn } from './canaries.mjs';

const NONE = new Set();
const MOST_SENT = 100_000;

/** How the portal works is no matter of whoever asks. */
const INSIDE = [
  ['a stack', /\n\s+at .+:\d+:\d+|"stack"\s*:/],
  ['a place of its code', /node_modules|file:\/\/\/|\/src\/.+\.[cm]?[jt]s\b/],
  [
    'how its database is asked',
    /SQLITE_|SqliteError|KnexTimeout|\binsert into\b|\bselect .{1,200} from [`"]|\bdata_products_(?!-)\w+|final_entities|refresh_state/i,
  ],
];

/**
 * @param mayKnow whether the caller may know what readers of something know
 * @returns what is wrong with an answer to a caller
 */
export function answerProblems({ answer, canaries, mayKnow, statuses }) {
  const { status, headers, body, sent = '' } = answer;
  const text = `${headers}\n${body}`;
  // Three letters and fourteen more stand in many a hash by chance, such as an ETag's.
  const told = [...canariesIn(text)].filter(word => canaries.has(word));
  // What somebody sends may be said to them again.
  const own = told.length > 0 ? canariesIn(sent.slice(0, MOST_SENT)) : NONE;
  return [
    ...(status >= 500
      ? [`is answered with ${status}: ${body.slice(0, 200)}`]
      : []),
    ...(statuses && !statuses.includes(status)
      ? [
          `is answered with ${status}, not ${statuses.join(
            ' or ',
          )}: ${body.slice(0, 200)}`,
        ]
      : []),
    ...insideProblems({ status, body, sent }),
    ...told
      .filter(word => !own.has(word))
      .filter(word => !canaries.get(word).knownBy.some(mayKnow))
      .map(word => `tells ${canaries.get(word).place}`),
  ];
}

function insideProblems({ status, body, sent }) {
  if (status < 400) return [];
  const said = sent.slice(0, MOST_SENT).toLowerCase();
  const isForeign = ([match]) => !said.includes(match.toLowerCase());
  return INSIDE.filter(([, pattern]) =>
    [...body.matchAll(new RegExp(pattern, 'gi'))].some(isForeign),
  ).map(([what]) => `shows ${what}: ${body.slice(0, 3_000)}`);
}
