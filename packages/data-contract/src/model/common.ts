/**
 * A value as JSON knows it. Dates in documents stay texts.
 *
 * @public
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/**
 * The life of a product or contract, in the words of ODPS.
 *
 * @public
 */
export type Lifecycle =
  | 'proposed'
  | 'draft'
  | 'active'
  | 'deprecated'
  | 'retired';

/**
 * A key that no standard knows, with its value.
 *
 * @public
 */
export interface CustomProperty {
  id?: string;
  property: string;
  value?: JsonValue;
  description?: string;
  vendor?: string;
}

/**
 * A link to a source that says more.
 *
 * @public
 */
export interface AuthoritativeDefinition {
  id?: string;
  type?: string;
  /** Safe to use in a link: `http`, `https`, `mailto` or relative. */
  url?: string;
  /** An address that is not for a browser, such as `jdbc:postgresql://host/db`; show it as text. */
  address?: string;
  description?: string;
}

/**
 * The purpose, the limits and the use of a product or contract.
 *
 * @public
 */
export interface Description {
  purpose?: string;
  limitations?: string;
  usage?: string;
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * Another name of a thing (RFC 0041 of Bitol).
 *
 * @public
 */
export interface Synonym {
  id?: string;
  synonym: string;
  description?: string;
  locale?: string;
  source?: string;
  status?: string;
  customProperties: CustomProperty[];
}

/**
 * Guidance for agents and tools (RFC 0038 of Bitol). A context that is written
 * as one text is read as its `instructions`.
 *
 * @public
 */
export interface SemanticContext {
  instructions?: string;
  verifiedStatements: VerifiedStatement[];
  constraints: ContextConstraint[];
}

/**
 * A question about the data with an answer that somebody has verified.
 *
 * @public
 */
export interface VerifiedStatement {
  id?: string;
  question: string;
  answer?: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * What an agent or tool must keep to when it uses the data.
 *
 * @public
 */
export interface ContextConstraint {
  id?: string;
  constraint: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}
