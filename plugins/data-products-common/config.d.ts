export interface Config {
  /** Data products and data contracts. */
  dataProducts?: {
    /**
     * The words by which contracts say that data is about people.
     * @deepVisibility frontend
     */
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
