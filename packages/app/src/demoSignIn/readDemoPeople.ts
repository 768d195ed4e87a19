import { ConfigApi } from '@backstage/core-plugin-api';

/** A person of the example company, as the sign-in page introduces them. */
export interface DemoPerson {
  /** Full reference of the person's `User` entity. */
  readonly userEntityRef: string;
  readonly name: string;
  readonly role: string;
  /** What this person would look for, in one sentence. */
  readonly can: string;
}

export function readDemoPeople(options: { config: ConfigApi }): DemoPerson[] {
  const people =
    options.config.getOptionalConfigArray('auth.providers.demo.people') ?? [];
  return people.map(person => ({
    userEntityRef: person.getString('user'),
    name: person.getString('name'),
    role: person.getString('role'),
    can: person.getString('can'),
  }));
}
