// @ts-check

/**
 * What is known here of the entities of the catalog, and who still has to be told
 * what changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_reading', table => {
    table.comment('How far the change feed of the catalog was read');
    table.integer('id').primary();
    table.string('cursor', 100).nullable().comment('Null: from the beginning');
    table
      .integer('pass')
      .notNullable()
      .comment('One more each time that reading begins anew');
    table
      .boolean('whole')
      .notNullable()
      .comment('Whether this pass has come to the end once');
    table.bigInteger('number').notNullable().comment('Of the last change');
    table
      .string('checked_at', 24)
      .nullable()
      .comment('When nothing more was to be read, UTC ISO 8601');
  });
  await knex('data_products_reading').insert({
    id: 1,
    pass: 1,
    whole: false,
    number: 0,
  });
  await knex.schema.createTable('data_products_known', table => {
    table.comment('Products and contracts as they were told last');
    table.string('entity_ref').primary();
    table.string('kind', 16).notNullable().comment('product or contract');
    table.string('uid').notNullable();
    table.string('hash').notNullable();
    table.integer('pass').notNullable().comment('In which it was seen last');
    table.index(['pass', 'entity_ref'], 'data_products_known_pass_idx');
  });
  await knex.schema.createTable('data_products_followers', table => {
    table.comment('Who is told of changes');
    table.string('id', 64).primary();
  });
  await knex.schema.createTable('data_products_untold', table => {
    table.comment('Changes of which a follower was not told yet');
    table.string('follower', 64).notNullable();
    table.string('entity_ref').notNullable();
    table.string('uid').notNullable();
    table.string('kind', 16).notNullable().comment('product or contract');
    table.string('type', 16).notNullable().comment('shown or gone');
    table.bigInteger('number').notNullable().comment('The order of changes');
    table.integer('failures').notNullable();
    table
      .string('due_at', 24)
      .notNullable()
      .comment('Not before; later after a failure');
    table.primary(['follower', 'entity_ref', 'uid']);
    table.unique(['number'], { indexName: 'data_products_untold_number_uniq' });
    table.index(['follower', 'due_at'], 'data_products_untold_due_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_untold');
  await knex.schema.dropTable('data_products_followers');
  await knex.schema.dropTable('data_products_known');
  await knex.schema.dropTable('data_products_reading');
};
