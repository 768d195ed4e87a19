export interface Config {
  auth?: {
    providers?: {
      /** The sign-in of the demo, for development only. */
      demo?: {
        /**
         * People of the catalog as whom a visitor may sign in.
         *
         * @deepVisibility frontend
         */
        people?: Array<{
          /** Full reference of a `User`, such as `user:default/nadia-okafor`. */
          user: string;
          /** The name on the sign-in page. */
          name: string;
          /** What the person is in the company, in two or three words. */
          role: string;
          /** What this person would look for in the portal, in one sentence. */
          can: string;
        }>;
      };
    };
  };
}
