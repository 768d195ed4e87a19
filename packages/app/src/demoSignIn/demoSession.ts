import { IdentityApi } from '@backstage/core-plugin-api';

const SIGNED_IN_AS = 'demo-sign-in.user';

/** Who signed in in this browser tab, so that a reload does not ask again. */
export function signedInAs(): string | undefined {
  return sessionStorage.getItem(SIGNED_IN_AS) ?? undefined;
}

/** Keeps who signed in until the tab closes or the person signs out. */
export function keepSession(options: {
  userEntityRef: string;
  identityApi: IdentityApi;
}): IdentityApi {
  const { userEntityRef, identityApi } = options;
  sessionStorage.setItem(SIGNED_IN_AS, userEntityRef);
  return {
    getProfileInfo: () => identityApi.getProfileInfo(),
    getBackstageIdentity: () => identityApi.getBackstageIdentity(),
    getCredentials: () => identityApi.getCredentials(),
    async signOut() {
      endSession();
      await identityApi.signOut();
    },
  };
}

export function endSession() {
  sessionStorage.removeItem(SIGNED_IN_AS);
}
