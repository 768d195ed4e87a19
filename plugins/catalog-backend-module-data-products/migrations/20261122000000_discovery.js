// @ts-check

/**
 * What discovery compares with the words that somebody looks for, and facts of
 * a product that only its contracts know.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_discovery', table => {
    table.comment('Words and facts of data products and data contracts');
    table.string('entity_ref').primary();
    table.string('kind', 16).notNullable().comment('product or contract');
    table.text('title').notNullable();
    table.text('name_words').notNullable().comment('Of name and title');
    table.text('own_words').notNullable().comment('With purpose and tags');
    table
      .text('words')
      .notNullable()
      .comment(
        'All: of contracts with tables and columns, of products with their contracts',
      );
    table.text('elements').notNullable().comment('JSON, of contracts');
    table.string('personal_data', 8).notNullable().comment('yes, no, unknown');
    table.text('ending').nullable().comment('JSON: successor and date');
    table.string('hash', 64).notNullable().comment('Of what it was made from');
    table.index(['kind', 'entity_ref'], 'data_products_discovery_kind_idx');
  });
  await knex.schema.createTable('data_products_promises', table => {
    table.comment('Which contracts the output ports of a product promise');
    table.string('product_ref').notNullable();
    table.string('contract_ref').notNullable();
    table
      .string('contract_hash', 64)
      .notNullable()
      .comment('The state of the contract that the product has seen; or empty');
    table.primary(['product_ref', 'contract_ref']);
    table.index(['contract_ref'], 'data_products_promises_contract_idx');
  });
  if (knex.client.config.client === 'pg') {
    // As they are: a text search parser would take some of them apart.
    await knex.raw(
      `create index data_products_discovery_words_idx on data_products_discovery
       using gin (array_to_tsvector(string_to_array(words, ' ')))`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_promises');
  await knex.schema.dropTable('data_products_discovery');
};
