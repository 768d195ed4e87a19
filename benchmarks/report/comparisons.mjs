// What is compared, in the order of the report. Each row is a pair of numbers that were measured
// in the same run, and what their ratio is to be.
const ratio = ({ ours, stock }) => ours / stock;
const difference = ({ ours, stock }) => ours - stock;
const atLeast = limit => ({
  says: `≥ ${limit}`,
  holds: value => value >= limit,
});
const below = limit => ({ says: `< ${limit}`, holds: value => value < limit });
const upTo = limit => ({ says: `≤ ${limit}`, holds: value => value <= limit });
/** Promised as a time of ours, whatever the counterpart takes. */
const within = (limit, unit) => ({
  says: `ours < ${limit} ${unit}`,
  holds: (_, { ours }) => ours < limit,
});

const page = (what, ours, stock, target) => ({
  what,
  unit: 'ms',
  of: ({ pages }) =>
    pages && { ours: pages.ours[ours], stock: pages.stock[stock] },
  target,
});
const request = (what, question, target) => ({
  what,
  unit: 'ms',
  of: ({ requests }) =>
    requests && {
      ours: requests.ours[question],
      stock: requests.stock[question],
    },
  target,
});
/** Our entities against what the stock catalog itself takes for them. */
const againstPlain = measured =>
  Number.isFinite(measured?.plain) && Number.isFinite(measured.ours)
    ? { ours: measured.ours, stock: measured.plain }
    : undefined;
const contracts = (what, name, unit, target) => ({
  what,
  unit,
  of: ({ contracts: times }) => times?.[name],
  target,
});
const javascript = (what, name) => ({
  what,
  unit: 'kB',
  compare: difference,
  of: ({ javascript: sizes }) =>
    sizes && {
      ours: sizes.ours[name] / 1000,
      stock: sizes.stock[name] / 1000,
    },
  target: upTo(40),
});

const COMPARISONS = [
  {
    what: 'Ingestion: products and contracts, against components',
    unit: 'entities/s',
    of: ({ ingestion }) => ingestion,
    target: atLeast(0.9),
  },
  {
    what: 'Processor time of portal and PostgreSQL for each of these entities',
    unit: 'ms',
    of: ({ processorTime }) =>
      Number.isFinite(processorTime?.ours) ? processorTime : undefined,
  },
  {
    what: 'Ingestion: against the same ones as plain components and APIs',
    unit: 'entities/s',
    of: ({ ingestion }) => againstPlain(ingestion),
  },
  {
    what: 'Processor time, against the same ones as plain components and APIs',
    unit: 'ms',
    of: ({ processorTime }) => againstPlain(processorTime),
  },
  page(
    'First page of discovery, against that of the catalog',
    'list',
    'list',
    below(1.5),
  ),
  page(
    'Product page, against the page of a component',
    'product',
    'entity',
    below(2),
  ),
  page(
    'Contract of 10,000 columns, against the page of a component',
    'contract',
    'entity',
    below(2),
  ),
  page(
    'Lineage of a product with 300 readers, against the page of a component',
    'hub',
    'entity',
  ),
  javascript('Initial JavaScript that the page names', 'named'),
  javascript(
    'JavaScript that a browser fetches before the first page',
    'fetched',
  ),
  request('Request: first page, with its total', 'firstPage', below(1.5)),
  request('Requests: values to filter by', 'facets', below(1.5)),
  request('Request: a text', 'text'),
  request('Request: two filters', 'filtered'),
  request('Request: a text that 5,000 entities have', 'commonColumn'),
  request(
    'Request: the contract of 10,000 columns, against a component',
    'entity',
  ),
  contracts(
    'Validating 1,000 contracts, against a parser and `ajv` with the official schema',
    'validate',
    'ms',
    within(2_000, 'ms'),
  ),
  contracts(
    'Comparing two contracts of 1,000 columns, against `ajv` on one of them',
    'compare',
    'ms',
    within(10, 'ms'),
  ),
  contracts(
    'Validating each column of 10,000, against each of 100',
    'validateColumn',
    'ms',
    below(1.5),
  ),
  contracts(
    'Comparing each column of 10,000, against each of 100',
    'compareColumn',
    'ms',
    below(1.5),
  ),
];

/** The rows of the report for what was measured. */
export function compare(measured) {
  return COMPARISONS.flatMap(
    ({ what, unit, of, compare: by = ratio, target }) => {
      const pair = of(measured);
      if (!pair) return [];
      const value = by(pair);
      return [
        {
          what,
          unit,
          ...pair,
          value,
          isDifference: by === difference,
          target: target?.says,
          missed: target ? !target.holds(value, pair) : false,
        },
      ];
    },
  );
}
