// @ts-check

/**
 * Which version a contract is, for comparing it with the ports that promise it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('data_products_discovery', table => {
    table.text('version').nullable().comment('Of contracts, as written');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_products_discovery', table => {
    table.dropColumn('version');
  });
};
