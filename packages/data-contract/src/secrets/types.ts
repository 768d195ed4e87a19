import type { Path } from '../yaml/types';

/**
 * A place at which a document holds a secret.
 *
 * @public
 */
export interface MaskedSecret {
  /** Such as `servers[0].customProperties[1].value`; absent where no parser could tell. */
  path?: string;
  /** 1-based line of the text; absent for a contract that is no text. */
  line?: number;
}

/**
 * What an organisation decides about secrets in documents.
 *
 * @public
 */
export interface SecretSettings {
  /**
   * Names and values that are no secrets, such as `partitionToken` or
   * `postgres://demo:demo@localhost`; names are compared without case and signs.
   */
  readonly allow?: readonly string[];
}

/** A mask at a place of a document. */
export interface MaskedPlace {
  path: Path;
  /** In the text, if there is one. */
  offset?: number;
}
