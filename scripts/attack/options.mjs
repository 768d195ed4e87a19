import { parseArgs } from 'node:util';

export const DATABASES = ['sqlite', 'postgres'];

export const HELP = `npm run attack -- [options] [kills] [callers] [secrets] [files]

Attacks real portals, in all parts or those that are named.

  --kills <number>     how often to kill a portal on each database (default 50)
  --products <number>  data products, with a contract each (default 300)
  --database <name>    sqlite or postgres alone (default both)
  --seed <number>      what chance is to choose, as an earlier run printed it
  --at-once <number>   how many parts at a time (default 2)
  --essential          few and small attacks, in some minutes, as npm test runs them
`;

const USUAL = { kills: '50', products: '300' };
const ESSENTIAL = { kills: '3', products: '20' };

/**
 * Reads the command line. What chance chooses follows from the seed, which is the
 * given one where there is none among the arguments.
 *
 * @throws where an argument makes no sense
 */
export function readOptions({ args, parts, seed }) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      kills: { type: 'string' },
      products: { type: 'string' },
      database: { type: 'string' },
      'at-once': { type: 'string', default: '2' },
      seed: { type: 'string', default: String(seed) },
      essential: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find(part => !parts.includes(part));
  if (unknown) {
    throw new Error(
      `There is no part ${unknown}; there are ${parts.join(', ')}.`,
    );
  }
  const { database, essential } = values;
  if (database !== undefined && !DATABASES.includes(database)) {
    throw new Error(`--database must be one of ${DATABASES.join(', ')}`);
  }
  const given = { ...(essential ? ESSENTIAL : USUAL), ...values };
  const number = (name, least) => {
    const value = Number(given[name]);
    if (!Number.isInteger(value) || value < least) {
      throw new Error(`--${name} must be a whole number of at least ${least}`);
    }
    return value;
  };
  return {
    parts: positionals.length > 0 ? positionals : parts,
    kills: number('kills', 1),
    products: number('products', 1),
    databases: database ? [database] : DATABASES,
    seed: number('seed', 0),
    atOnce: number('at-once', 1),
    essential,
    help: values.help,
  };
}
