/**
 * What a document says about the end of its product or contract.
 *
 * @public
 */
export interface Ending {
  /** What to use instead, as the document puts it: a reference, an id, an address. */
  successor?: string;
  /** The day from which there is no data, ISO 8601. */
  date?: string;
}
