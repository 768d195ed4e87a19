import { parseArgs } from 'node:util';

export const PARTS = [
  'ingestion',
  'javascript',
  'requests',
  'pages',
  'contracts',
];

export const HELP = `npm run benchmark -- [options] [${PARTS.join('] [')}]

Measures this portal against the stock one, and contracts as code, all parts or those that are named.

  --products <number>  data products, with a contract each (default 10000, at least 400)
  --rounds <number>    how often to ingest each side (default 1)
  --visits <number>    how often to visit each page (default 10)
  --requests <number>  how often to send each request (default 30)
  --reuse-apps         take the apps that the last run built
  --check              end with 1 where a target is missed
`;

/** @throws where an argument makes no sense */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      products: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '1' },
      visits: { type: 'string', default: '10' },
      requests: { type: 'string', default: '30' },
      'reuse-apps': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find(part => !PARTS.includes(part));
  if (unknown) throw new Error(`There is no part ${unknown}.\n\n${HELP}`);
  const number = (name, least) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least) {
      throw new Error(`--${name} must be a whole number of at least ${least}`);
    }
    return value;
  };
  return {
    parts: new Set(positionals.length > 0 ? positionals : PARTS),
    // With fewer there are not enough readers for the hub.
    products: number('products', 400),
    rounds: number('rounds', 1),
    visits: number('visits', 1),
    requests: number('requests', 1),
    reuseApps: values['reuse-apps'],
    check: values.check,
    help: values.help,
  };
}
