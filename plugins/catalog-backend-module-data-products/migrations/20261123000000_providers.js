// @ts-check

/**
 * What entity providers brought, so that any replica can go on where another
 * one stopped.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_providers', table => {
    table.comment('Entity providers and how their last runs went');
    table.string('id').primary();
    table.text('place').notNullable().comment('Such as url:https://…');
    table
      .string('configuration', 64)
      .notNullable()
      .comment('SHA-256 of what the files were looked for by');
    table.text('etag').nullable().comment('Of the repository when it was read');
    table.string('read_at', 24).nullable().comment('The last good run');
    table.string('checked_at', 24).notNullable();
    table.text('findings').nullable().comment('JSON, while it is unreachable');
    table.string('failing_since', 24).nullable();
  });
  await knex.schema.createTable('data_products_provided_files', table => {
    table.comment('Which provider brings which file');
    table.string('provider').notNullable();
    table
      .string('file_id', 64)
      .notNullable()
      .references('id')
      .inTable('data_products_files')
      .onDelete('CASCADE');
    table.text('state').notNullable().comment('Differs when the file does');
    table.primary(['provider', 'file_id']);
    table.index(['file_id'], 'data_products_provided_files_file_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_provided_files');
  await knex.schema.dropTable('data_products_providers');
};
