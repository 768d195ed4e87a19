import { differences } from './shownState.mjs';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
/** What forgets rows that nobody needs any more; each leaves those alone that are young. */
export const FORGETTING_TASKS = [
  'data-products-forget-gone-files',
  'data-products-forget-gone-entries',
  'data-products-forget-solved-errors',
];

/**
 * Makes rows old that should not be there. Some stay for minutes or an hour on purpose, as what
 * they are about may be on its way.
 */
export async function ageUnexpectedRows({ client, expected, placeOf }) {
  const places = new Set(expected.map(placeOf));
  const refs = new Set(expected.map(({ ref }) => ref));
  for (const { id, place } of await client('data_products_files')) {
    if (places.has(place)) continue;
    await client('data_products_files')
      .where({ id })
      .update({ read_at: LONG_AGO });
  }
  for (const row of await client('data_products_discovery').select(
    'entity_ref',
  )) {
    if (refs.has(row.entity_ref)) continue;
    await client('data_products_discovery')
      .where({ entity_ref: row.entity_ref })
      .update({ expected_until: LONG_AGO });
  }
}

/** The tables of this module: a row for each that is there, and none for any other. */
export async function rowProblems({ client, expected, placeOf }) {
  const places = expected.map(placeOf);
  const refs = expected.map(({ ref }) => ref);
  const list = async ({ table, column = table, rows, wanted }) =>
    differences({ what: table, found: rows.map(row => row[column]), wanted });
  const ofFiles = table =>
    client(`${table} as row`)
      .join('data_products_files as file', 'file.id', 'row.file_id')
      .select('place', ...(table.endsWith('claims') ? ['entity_ref'] : []));
  const promises = expected.flatMap(({ ref, contracts = [] }) =>
    contracts.map(contract => `${ref} ${contract}`),
  );
  const contractRefs = expected
    .filter(({ kind }) => kind === 'contract')
    .map(({ ref }) => ref);
  const versions = await client('data_products_versions').distinct(
    'entity_ref',
  );
  const errors = await client('data_products_errors');
  return [
    ...(await list({
      table: 'data_products_files',
      column: 'place',
      rows: await client('data_products_files'),
      wanted: places,
    })),
    ...(await list({
      table: 'data_products_claims',
      column: 'entity_ref',
      rows: await ofFiles('data_products_claims'),
      wanted: refs,
    })),
    ...(await list({
      table: 'data_products_provided_files',
      column: 'place',
      rows: await ofFiles('data_products_provided_files'),
      wanted: places,
    })),
    ...(await list({
      table: 'data_products_discovery',
      column: 'entity_ref',
      rows: await client('data_products_discovery'),
      wanted: refs,
    })),
    ...(await list({
      table: 'data_products_feed',
      column: 'entity_ref',
      rows: await client('data_products_feed').where({ gone: false }),
      wanted: refs,
    })),
    ...differences({
      what: 'data_products_promises',
      found: (await client('data_products_promises')).map(
        row => `${row.product_ref} ${row.contract_ref}`,
      ),
      wanted: promises,
    }),
    ...differences({
      what: 'data_products_versions',
      found: versions
        .map(row => row.entity_ref)
        // The past of a contract is kept when the contract goes.
        .filter(ref => contractRefs.includes(ref)),
      wanted: contractRefs,
    }),
    ...errors.map(row => `data_products_errors still has ${row.entity_ref}`),
    ...(await lostRows(client)),
  ];
}

/** Rows of files that are gone; SQLite follows foreign keys only where it was told to. */
async function lostRows(client) {
  const tables = ['data_products_claims', 'data_products_provided_files'];
  const problems = [];
  for (const table of tables) {
    const rows = await client(table).whereNotIn(
      'file_id',
      client('data_products_files').select('id'),
    );
    problems.push(...rows.map(row => `${table} has ${row.file_id} of no file`));
  }
  return problems;
}
