// @ts-check

/**
 * Keys that all replicas share, with which they read what one of them has written.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_keys', table => {
    table.comment('What replicas of the portal share and nobody else knows');
    table.string('name').primary();
    table.text('key').notNullable().comment('Base64');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_keys');
};
