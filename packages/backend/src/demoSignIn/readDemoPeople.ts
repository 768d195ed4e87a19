import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readEntityRef } from '../configuration/readEntityRef';

/** A person of the example company as whom anybody may sign in. */
export interface DemoPerson {
  /** Full reference of the person's `User` entity. */
  readonly userEntityRef: string;
  readonly name: string;
}

const PEOPLE = 'auth.providers.demo.people';

/**
 * Reads the people of the demo sign-in.
 *
 * @throws InputError if a reference is not a full one of a user, or appears twice.
 */
export function readDemoPeople(options: { config: Config }): DemoPerson[] {
  const people: DemoPerson[] = [];
  const configs = options.config.getOptionalConfigArray(PEOPLE) ?? [];
  for (const [index, config] of configs.entries()) {
    const path = `${PEOPLE}[${index}].user`;
    const userEntityRef = readEntityRef({
      value: config.getString('user'),
      kinds: ['user'],
      path,
      example: 'user:default/nadia-okafor',
    });
    if (people.some(person => person.userEntityRef === userEntityRef)) {
      throw new InputError(
        `${path} names ${userEntityRef} a second time: remove one of the two`,
      );
    }
    people.push({ userEntityRef, name: config.getString('name') });
  }
  return people;
}
