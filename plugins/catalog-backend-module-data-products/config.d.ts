import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  catalog?: {
    providers?: {
      /** Repositories and folders with files of data products and data contracts, by a name for each. */
      dataProducts?: {
        [name: string]: {
          /**
           * The address of a repository or of a folder in it, with its branch, such as
           * https://github.com/your-company/data-products/tree/main. It may end in a glob.
           * Either this or root.
           */
          target?: string;
          /**
           * A folder on the machine of the backend, relative to where the backend runs.
           * Either this or target.
           */
          root?: string;
          /**
           * Globs of the files below. Default: the names of standard files, such as
           * orders.odps.yaml, at any depth.
           */
          patterns?: string | string[];
          /**
           * When to read. Default: a repository every 30 minutes, a folder every minute,
           * both with a timeout of 10 minutes.
           */
          schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
          /**
           * When so many products and contracts are gone at once that they are kept until
           * that is confirmed: more than a share and more than a number of what the source
           * brought, or all of it.
           */
          removals?: {
            /** From 0 to 1. Default: 0.2, a fifth. */
            share?: number;
            /** Default: 5. */
            most?: number;
            /**
             * After how long the same is taken for meant that is missing still; never where
             * only a person confirms it. Default: an hour.
             */
            confirmAfter?: string | HumanDuration;
          };
        };
      };
    };
  };
  /** Data products and data contracts. */
  dataProducts?: {
    /**
     * References of the groups and users who may decide everything that otherwise an
     * owner decides, such as which source holds an entity. Default: none.
     */
    operators?: string[];
    /** Where files come from. */
    sources?: {
      /**
       * Which sources count as one, so that among them status and version decide which
       * document is shown: providers by name, "configuration" for catalog.locations,
       * and the addresses of registered locations. Default: none.
       */
      together?: string[][];
    };
    /**
     * Who may know what a product takes from its contracts, such as whether it is about
     * people: everybody who may read the product (all), or only readers of the contracts
     * (visible). Default: all.
     */
    factsAcrossEntities?: 'all' | 'visible';
    /** Where teams write the owners that the standards have no field for. */
    ownership?: {
      /**
       * Names of custom properties that hold the business owner, best first.
       * Default: businessOwner.
       */
      businessOwnerProperties?: string[];
      /**
       * Names of custom properties that hold the technical owner, best first.
       * Default: technicalOwner, owner; after them the name of the team.
       */
      technicalOwnerProperties?: string[];
      /** Roles of team members who are business owners. Default: owner and its kin. */
      businessOwnerRoles?: string[];
    };
    /** Passwords, keys and tokens in documents, which are shown nowhere. */
    secrets?: {
      /**
       * Names and values that look like secrets and are none, such as partitionToken or
       * the password of a demonstration. Names are compared without case and signs,
       * values as they are. Default: none.
       */
      allow?: string[];
    };
  };
}
