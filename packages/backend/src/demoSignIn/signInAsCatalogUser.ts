import { isError, NotFoundError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { DemoPerson } from './readDemoPeople';

/** Issues a token for the person's catalog entity, with the groups that the catalog knows. */
export const signInAsCatalogUser: SignInResolver<DemoPerson> = async (
  info,
  context,
) => {
  const { userEntityRef, name } = info.result;
  try {
    return await context.signInWithCatalogUser({ entityRef: userEntityRef });
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') throw error;
    throw new NotFoundError(
      `The catalog does not know ${name} (${userEntityRef}). Just after a start it is still reading its files: wait half a minute and try again. ` +
        'Otherwise check that a location in catalog.locations brings this user.',
    );
  }
};
