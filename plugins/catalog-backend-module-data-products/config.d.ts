import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

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
        };
      };
    };
  };
  /** Data products and data contracts. */
  dataProducts?: {
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
