// @ts-check
const { randomBytes } = require('node:crypto');

/**
 * What changed of what the catalog shows, in the order in which it did.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_products_feed', table => {
    table.comment('Products and contracts with their last change');
    table.string('entity_ref').primary();
    table.string('kind', 16).notNullable().comment('product or contract');
    table.string('uid').notNullable().comment('The entity_id of the catalog');
    table.string('hash').notNullable().comment('Of what the catalog shows');
    table.boolean('gone').notNullable();
    table.bigInteger('seq').notNullable().comment('The number of the change');
    table.string('gone_at', 24).nullable().comment('UTC ISO 8601');
    table.unique(['seq'], { indexName: 'data_products_feed_seq_uniq' });
    table.index(['gone_at'], 'data_products_feed_gone_idx', {
      predicate: knex.whereNotNull('gone_at'),
    });
  });
  await knex.schema.createTable('data_products_feed_head', table => {
    table.comment(
      'How far the feed is; whoever writes takes its only row first',
    );
    table.integer('id').primary();
    table.string('feed', 16).notNullable().comment('Tells feeds apart');
    table.bigInteger('seq').notNullable().comment('Of the last change');
    table
      .bigInteger('forgotten')
      .notNullable()
      .comment('The last change that is not told any more');
    table
      .bigInteger('generation')
      .notNullable()
      .comment('Up to which the catalog was read');
    table
      .string('compared_at', 24)
      .nullable()
      .comment('When everything was compared last');
  });
  await knex('data_products_feed_head').insert({
    id: 1,
    feed: randomBytes(8).toString('hex'),
    seq: 0,
    forgotten: 0,
    generation: 0,
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('data_products_feed_head');
  await knex.schema.dropTable('data_products_feed');
};
