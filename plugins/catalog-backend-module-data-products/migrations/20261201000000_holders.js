// @ts-check

/**
 * Which source holds an entity that several describe, and who decided it. What
 * is shown before this stays shown, until somebody decides otherwise.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_holders', table => {
    table.comment('Which source holds an entity that several describe');
    table.string('entity_ref').primary();
    table.text('source').nullable().comment('Empty until it is known');
    table.string('file_id', 64).notNullable().comment('The file that is shown');
    table.string('since', 24).notNullable();
    table.text('decided_by').nullable().comment('Who accepted the source');
    table.string('decided_at', 24).nullable();
  });
  await knex.schema.alterTable('data_products_claims', table => {
    table
      .string('claimed_at', 24)
      .nullable()
      .comment('When the file first described the entity; empty: long ago');
    table
      .text('source')
      .nullable()
      .comment('Who first brought the file; empty text: nobody can tell');
    table
      .string('loses_rule', 16)
      .nullable()
      .comment('By which rule: see decideClaim');
    table.index(['source', 'file_id'], 'data_products_claims_source_idx');
  });
  const now = new Date().toISOString();
  const contested = knex('data_products_claims')
    .whereNotNull('loses_since')
    .select('entity_ref');
  const shown = await knex('data_products_claims')
    .whereNull('loses_since')
    .whereIn('entity_ref', contested)
    .orderBy('file_id')
    .select('entity_ref', 'file_id');
  const holders = new Map(
    shown.map(({ entity_ref, file_id }) => [
      entity_ref,
      {
        entity_ref,
        file_id,
        since: now,
        decided_by: 'upgrade',
        decided_at: now,
      },
    ]),
  );
  await knex.batchInsert('data_products_holders', [...holders.values()], 50);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_products_claims', table => {
    table.dropIndex(['source', 'file_id'], 'data_products_claims_source_idx');
  });
  await knex.schema.alterTable('data_products_claims', table => {
    table.dropColumn('loses_rule');
    table.dropColumn('source');
    table.dropColumn('claimed_at');
  });
  await knex.schema.dropTable('data_products_holders');
};
