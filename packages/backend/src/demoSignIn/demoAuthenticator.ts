import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { DemoPerson } from './readDemoPeople';

/** The request header that says as whom to sign in. */
export const DEMO_USER_HEADER = 'x-demo-user';

export const DEVELOPMENT_ONLY =
  'The demo sign-in takes anybody at their word, so it works only where NODE_ENV is "development". ' +
  'Set up a real auth provider and sign-in page, and remove auth.providers.demo from the configuration.';

/** Whether the demo sign-in may work in an environment, as NODE_ENV names it. */
export function isDevelopment(environment: string | undefined): boolean {
  return environment === 'development';
}

/**
 * Takes the word of the request for who is asking, as long as it is one of the listed
 * people and the backend runs for development.
 */
export function createDemoAuthenticator(options: {
  people: DemoPerson[];
  environment: string | undefined;
}) {
  return createProxyAuthenticator({
    defaultProfileTransform: async (person: DemoPerson) => ({
      profile: { displayName: person.name },
    }),
    initialize() {},
    async authenticate({ req }) {
      if (!isDevelopment(options.environment)) {
        throw new NotAllowedError(DEVELOPMENT_ONLY);
      }
      const userEntityRef = req.header(DEMO_USER_HEADER);
      if (!userEntityRef) {
        throw new AuthenticationError(
          `The header ${DEMO_USER_HEADER} must name a person of auth.providers.demo.people`,
        );
      }
      const person = options.people.find(
        one => one.userEntityRef === userEntityRef,
      );
      if (!person) {
        throw new NotAllowedError(
          `${userEntityRef} is not among the people of the demo: add them to auth.providers.demo.people to sign in as them`,
        );
      }
      return { result: person };
    },
  });
}
