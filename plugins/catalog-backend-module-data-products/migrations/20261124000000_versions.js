// @ts-check

/**
 * Which documents of a contract the catalog has seen, and which ports named it,
 * so that any two versions can be compared.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_versions', table => {
    table.comment('One row for each distinct document of a contract');
    table.string('entity_ref').notNullable();
    table.string('text_hash', 64).notNullable().comment('SHA-256 of the text');
    table.string('id_hash', 64).notNullable().comment('SHA-256 of the id');
    table.text('contract_id').notNullable().comment('The id of the document');
    table.string('version').nullable();
    table.text('name').nullable();
    table.string('lifecycle').nullable();
    table.string('first_seen_at', 24).notNullable();
    table.text('text').notNullable();
    table.primary(['entity_ref', 'text_hash']);
    table.index(
      ['entity_ref', 'first_seen_at'],
      'data_products_versions_seen_idx',
    );
    table.index(['id_hash', 'version'], 'data_products_versions_id_idx');
  });
  await knex.schema.createTable('data_products_port_contracts', table => {
    table.comment('Which contracts the output ports of products have named');
    table.string('id', 64).primary().comment('SHA-256 of all that it says');
    table.string('product_ref').notNullable();
    table
      .string('port_hash', 64)
      .notNullable()
      .comment('SHA-256 of the product and the name of the port');
    table.text('port_name').notNullable();
    table.string('port_version').nullable();
    table.string('contract_ref').notNullable();
    table.string('first_seen_at', 24).notNullable();
    table.index(['port_hash'], 'data_products_port_contracts_port_idx');
    table.index(['contract_ref'], 'data_products_port_contracts_contract_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_port_contracts');
  await knex.schema.dropTable('data_products_versions');
};
