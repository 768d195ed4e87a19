// @ts-check

/**
 * By which rules the secrets of a stored document were masked, so that those that
 * were stored before are masked again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('data_products_versions', table => {
    table
      .integer('masked_by')
      .notNullable()
      .defaultTo(0)
      .comment('Number of the rules by which secrets in the text are masked');
    table.index(
      ['masked_by', 'entity_ref', 'text_hash'],
      'data_products_versions_masked_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_products_versions', table => {
    table.dropIndex([], 'data_products_versions_masked_idx');
    table.dropColumn('masked_by');
  });
};
