export interface Config {
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
    /** The words by which contracts say that data is about people. */
    personalData?: {
      /** Classifications of personal data, such as pii. */
      personalClassifications?: string[];
      /** Classifications that rule personal data out, such as public. */
      otherClassifications?: string[];
      /** Tags of personal data. */
      personalTags?: string[];
      /** Tags that rule personal data out. */
      otherTags?: string[];
    };
  };
}
