import type { Knex } from 'knex';
import { sha256 } from '../files/sha256';
import type {
  Decision,
  DomainClaimStore,
  WaitingEntity,
} from './DomainClaimStore';

const WAITING = 'data_products_unconfirmed';
const DECIDED = 'data_products_confirmations';

/** Remembers claims in the database that modules of the catalog share with it. */
export class DatabaseDomainClaimStore implements DomainClaimStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async decisions(options: {
    entityRef: string;
    place: string;
  }): Promise<Map<string, Decision>> {
    const rows: { claimed_ref: string; decision: Decision }[] =
      await this.#knex(`${DECIDED} as decided`)
        .join('refresh_state as held', 'held.entity_ref', 'decided.entity_ref')
        .whereRaw('held.entity_id = decided.entity_id')
        .where({
          'decided.entity_ref': options.entityRef,
          'decided.place_id': sha256(options.place),
        })
        .select('decided.claimed_ref', 'decided.decision');
    return new Map(rows.map(row => [row.claimed_ref, row.decision]));
  }

  async decide(options: {
    entityRef: string;
    place: string;
    claims: readonly string[];
    decision: Decision;
    by: string;
    now: Date;
  }): Promise<void> {
    const { entityRef, place, claims, decision, by, now } = options;
    const held = await this.#knex('refresh_state')
      .where({ entity_ref: entityRef })
      .first('entity_id');
    if (!held || claims.length === 0) return;
    await this.#knex(DECIDED)
      .insert(
        claims.map(claimed => ({
          entity_ref: entityRef,
          claimed_ref: claimed,
          entity_id: held.entity_id,
          place_id: sha256(place),
          decision,
          decided_by: by,
          decided_at: now.toISOString(),
        })),
      )
      .onConflict(['entity_ref', 'claimed_ref'])
      .merge();
  }

  async wait(options: WaitingEntity & { now: Date }): Promise<void> {
    const { entityRef, place, claims, now } = options;
    const waiting = {
      place,
      claims: JSON.stringify(claims),
      checked_at: now.toISOString(),
    };
    await this.#knex(WAITING)
      .insert({ entity_ref: entityRef, since: waiting.checked_at, ...waiting })
      .onConflict('entity_ref')
      .merge(waiting);
  }

  async forget(options: { entityRef: string }): Promise<void> {
    await this.#knex(WAITING).where({ entity_ref: options.entityRef }).delete();
  }

  async waitingRefs(): Promise<Set<string>> {
    const rows = await this.#knex(WAITING).select('entity_ref');
    return new Set(rows.map(row => row.entity_ref));
  }

  async forgetWaiting(): Promise<void> {
    await this.#knex(WAITING).delete();
  }

  async forgetGone(): Promise<void> {
    await this.#knex(WAITING)
      .whereNotExists(
        this.#knex('refresh_state as held')
          .whereRaw(`held.entity_ref = ${WAITING}.entity_ref`)
          .select('held.entity_id'),
      )
      .delete();
    await this.#knex(DECIDED)
      .whereNotExists(
        this.#knex('refresh_state as held')
          .whereRaw(`held.entity_ref = ${DECIDED}.entity_ref`)
          .whereRaw(`held.entity_id = ${DECIDED}.entity_id`)
          .select('held.entity_id'),
      )
      .delete();
  }
}
