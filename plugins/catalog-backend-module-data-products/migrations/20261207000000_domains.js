// @ts-check

/**
 * Which documents say that they belong to a domain or a team which has not
 * confirmed it, and what those decided.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_unconfirmed', table => {
    table.comment('Entities that wait for a domain or a team to confirm them');
    table.string('entity_ref').primary();
    table.text('place').notNullable().comment('The file that is shown');
    table.text('claims').notNullable().comment('What waits, as JSON');
    table.string('since', 24).notNullable();
    table.string('checked_at', 24).notNullable();
    table.index(['since'], 'data_products_unconfirmed_since_idx');
  });
  await knex.schema.createTable('data_products_confirmations', table => {
    table.comment('What domains and teams decided about who says to be theirs');
    table.string('entity_ref').notNullable();
    table.string('claimed_ref').notNullable();
    table
      .string('entity_id', 64)
      .notNullable()
      .comment('Of the entity: one that is made anew is not confirmed');
    table
      .string('place_id', 64)
      .notNullable()
      .comment('The hash of the file: another one is not confirmed');
    table.string('decision', 16).notNullable().comment('confirm or refuse');
    table.text('decided_by').notNullable();
    table.string('decided_at', 24).notNullable();
    table.primary(['entity_ref', 'claimed_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_confirmations');
  await knex.schema.dropTable('data_products_unconfirmed');
};
