// @ts-check

/**
 * Binds what is remembered of a name to one life of the entity with that name,
 * and to the source that held it: whoever makes a name anew or takes it over
 * inherits nothing.
 *
 * What is there belongs to the present life of the entity, as far as there is
 * one. Its source is found out later, by the origin that the entity had here:
 * who takes it over meanwhile has another one.
 */

/** The tables, with what told their rows apart before, and whose lives they have. */
const TABLES = [
  {
    name: 'data_products_versions',
    entity: 'entity_ref',
    key: ['entity_ref', 'text_hash'],
  },
  {
    name: 'data_products_port_contracts',
    entity: 'product_ref',
    key: ['id'],
  },
];
const ORIGIN = 'backstage.io/managed-by-origin-location';
const BATCH = 50;

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const { name, entity, key } of TABLES) {
    await knex.schema.alterTable(name, table => {
      table
        .string('entity_uid')
        .notNullable()
        .defaultTo('')
        .comment('The life of the entity; empty: of no known one');
      table
        .string('source')
        .notNullable()
        .defaultTo('')
        .comment('Who held the entity; empty: not known');
      table
        .text('origin')
        .nullable()
        .comment('Of the entity at the upgrade, until the source is known');
    });
    await knex.schema.alterTable(name, table => {
      table.dropPrimary();
    });
    await knex.schema.alterTable(name, table => {
      table.primary([...key, 'entity_uid', 'source']);
      table.index([entity, 'entity_uid', 'source'], `${name}_life_idx`);
      table.index([entity], `${name}_origin_idx`, {
        predicate: knex.whereNotNull('origin'),
      });
    });
  }
  // Where the catalog has not run yet, it has nothing.
  if (!(await knex.schema.hasTable('refresh_state'))) return;
  for (const table of TABLES) await assignLives(knex, table);
};

/**
 * @param {import('knex').Knex} knex
 * @param {{ name: string, entity: string }} table
 */
async function assignLives(knex, { name, entity }) {
  let after = '';
  for (;;) {
    const named = await knex(name)
      .where(entity, '>', after)
      .distinct(`${entity} as ref`)
      .orderBy('ref')
      .limit(BATCH);
    if (named.length === 0) return;
    after = named[named.length - 1].ref;
    const held = await knex('refresh_state')
      .whereIn(
        'entity_ref',
        named.map(({ ref }) => ref),
      )
      .select('entity_id', 'entity_ref', 'unprocessed_entity');
    for (const { entity_id, entity_ref, unprocessed_entity } of held) {
      const { metadata } = JSON.parse(unprocessed_entity);
      await knex(name)
        .where(entity, entity_ref)
        .update({
          entity_uid: entity_id,
          origin: metadata?.annotations?.[ORIGIN] ?? null,
        });
    }
  }
}

/**
 * Of what is there for several lives, what was first seen first stays.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const { name, key } of [...TABLES].reverse()) {
    const isSame = key.map(column => `other.${column} = ${name}.${column}`);
    await knex(name)
      .whereExists(
        knex({ other: name })
          .select(knex.raw('1'))
          .whereRaw(isSame.join(' and '))
          .whereRaw(
            `(other.first_seen_at, other.entity_uid, other.source)
               < (${name}.first_seen_at, ${name}.entity_uid, ${name}.source)`,
          ),
      )
      .delete();
    await knex.schema.alterTable(name, table => {
      table.dropIndex([], `${name}_origin_idx`);
      table.dropIndex([], `${name}_life_idx`);
      table.dropPrimary();
    });
    await knex.schema.alterTable(name, table => {
      table.primary(key);
      table.dropColumns('origin', 'source', 'entity_uid');
    });
  }
};
