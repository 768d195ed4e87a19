export interface Config {
  dataProducts?: {
    policy?: {
      /**
       * Full references of the groups and users that run the portal, such as
       * `group:default/data-platform`. The example permission policy lets them do
       * what otherwise only owners may, and what no rule speaks of.
       */
      operators?: string[];
    };
  };
}
