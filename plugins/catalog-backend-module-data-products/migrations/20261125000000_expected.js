// @ts-check

/**
 * Until when an entry of discovery may be ahead of its entity.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('data_products_discovery', table => {
    table
      .string('expected_until', 24)
      .nullable()
      .comment('UTC ISO 8601: until then the entity may be on its way');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_products_discovery', table => {
    table.dropColumn('expected_until');
  });
};
