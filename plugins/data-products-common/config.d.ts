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
    /** How documents are judged. */
    findings?: {
      /**
       * Rules of docs/findings.md that are switched off, or weigh otherwise than by
       * default, by their ids. Rules of the group reading cannot be changed.
       */
      rules?: { [ruleId: string]: 'off' | 'error' | 'warning' | 'info' };
    };
  };
}
