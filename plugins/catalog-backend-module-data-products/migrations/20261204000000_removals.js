// @ts-check

/**
 * What waits to be removed because too much of a source was gone at once, and a
 * sign of life of runs that are on their way.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_removals', table => {
    table.comment('Entities that a source brings no more, and that are kept');
    table.string('provider').notNullable();
    table.string('entity_ref').notNullable();
    table.string('missing_since', 24).notNullable().comment('UTC ISO 8601');
    table
      .string('goes_at', 24)
      .nullable()
      .comment(
        'From when on it goes by itself; null if a person has to say so',
      );
    table.string('confirmed_at', 24).nullable().comment('When a person did');
    table.primary(['provider', 'entity_ref']);
    table.index(['entity_ref'], 'data_products_removals_entity_idx');
  });
  await knex.schema.alterTable('data_products_providers', table => {
    table
      .string('run_beat', 64)
      .nullable()
      .comment('Changes while a run is on its way; null when there is none');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_products_providers', table => {
    table.dropColumn('run_beat');
  });
  await knex.schema.dropTable('data_products_removals');
};
