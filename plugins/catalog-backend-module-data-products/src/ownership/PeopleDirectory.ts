import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** How people and groups of the catalog are found by what documents call them. */
export interface People {
  userByEmail(email: string): string | undefined;
  userByName(name: string): string | undefined;
  groupByName(name: string): string | undefined;
}

const key = (text: string) => text.trim().toLocaleLowerCase('en-US');

/** Remembers the one entity that a text stands for; two namesakes stand for nobody. */
class Index {
  readonly #refs = new Map<string, string | undefined>();

  add(text: unknown, entityRef: string): void {
    if (typeof text !== 'string' || text.trim() === '') return;
    const known = this.#refs.get(key(text));
    const isTaken = this.#refs.has(key(text)) && known !== entityRef;
    this.#refs.set(key(text), isTaken ? undefined : entityRef);
  }

  get(text: string): string | undefined {
    return this.#refs.get(key(text));
  }
}

/** The users and groups of the catalog at one moment. */
export class PeopleDirectory implements People {
  readonly #emails = new Index();
  readonly #users = new Index();
  readonly #groups = new Index();

  add(entity: Entity): void {
    const entityRef = stringifyEntityRef(entity);
    const profile = entity.spec?.profile as
      | { email?: unknown; displayName?: unknown }
      | undefined;
    const names = entity.kind === 'User' ? this.#users : this.#groups;
    if (entity.kind === 'User') {
      this.#emails.add(profile?.email, entityRef);
    }
    names.add(entity.metadata.name, entityRef);
    names.add(profile?.displayName, entityRef);
    names.add(entity.metadata.title, entityRef);
  }

  userByEmail(email: string) {
    return this.#emails.get(email);
  }

  userByName(name: string) {
    return this.#users.get(name);
  }

  groupByName(name: string) {
    return this.#groups.get(name);
  }
}
