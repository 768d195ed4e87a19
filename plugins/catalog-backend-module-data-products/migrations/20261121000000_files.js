// @ts-check

/**
 * What the catalog has read of data products and contracts, so that it can keep
 * the last good state of a file and settle several files with one id.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_files', table => {
    table.comment('Files with data products or data contracts');
    table.string('id', 64).primary().comment('SHA-256 of the place');
    table.text('place').notNullable().comment('Such as url:https://…');
    table.string('text_hash', 64).notNullable().comment('Of the newest text');
    table
      .text('good_text')
      .nullable()
      .comment('The last text in which every document was readable');
    table.string('good_at', 24).nullable().comment('When it was first read');
    table.text('findings').nullable().comment('JSON, while it is unreadable');
    table.string('failing_since', 24).nullable();
    table.string('read_at', 24).notNullable().comment('When it was last met');
    table.index(['failing_since', 'id'], 'data_products_files_failing_idx');
  });

  await knex.schema.createTable('data_products_claims', table => {
    table.comment('Which file describes which entity');
    table
      .string('file_id', 64)
      .notNullable()
      .references('id')
      .inTable('data_products_files')
      .onDelete('CASCADE');
    table.string('entity_ref').notNullable();
    table.text('version').nullable();
    table.text('lifecycle').nullable();
    table
      .boolean('standard')
      .notNullable()
      .comment('Whether it is a standard document, and not an entity');
    table.string('loses_to', 64).nullable().comment('The file that is shown');
    table.text('loses_because').nullable();
    table.string('loses_since', 24).nullable();
    table.primary(['file_id', 'entity_ref']);
    table.index(['entity_ref'], 'data_products_claims_entity_idx');
    table.index(['loses_since', 'file_id'], 'data_products_claims_loses_idx');
  });
  await knex.schema.createTable('data_products_errors', table => {
    table.comment('Errors that the catalog reports and shows nowhere');
    table.string('entity_ref').primary();
    table.text('place').notNullable();
    table.string('place_id', 64).notNullable().comment('SHA-256 of the place');
    table.text('findings').notNullable().comment('JSON');
    table.string('failing_since', 24).notNullable();
    table.string('seen_at', 24).notNullable();
    table.index(['place_id'], 'data_products_errors_place_idx');
    table.index(
      ['failing_since', 'entity_ref'],
      'data_products_errors_failing_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_errors');
  await knex.schema.dropTable('data_products_claims');
  await knex.schema.dropTable('data_products_files');
};
