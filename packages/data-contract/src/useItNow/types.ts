import type { AccessRole, Server } from '../model';

/**
 * A server of a contract in the words of a reader. No text of it holds a
 * password, a control character or a character that turns the direction of text.
 *
 * @public
 */
export interface ServerDescription {
  /** The server, without secrets; hand it to `readingSnippets`. */
  server: Server;
  name?: string;
  /** As the document writes it. */
  environment?: string;
  /** As the document writes it, such as `postgresql`. */
  type?: string;
  /** What people call the type, such as `PostgreSQL`. */
  typeName: string;
  /** Where it is, in one line, such as `db.example:5432, database crm, schema public`. */
  address: string;
  description?: string;
  roles: AccessRole[];
}

/**
 * The servers of one environment, such as all that are called `prod` or `production`.
 *
 * @public
 */
export interface ServerEnvironment {
  /** As the first of its servers writes it; absent for those that write none. */
  name?: string;
  servers: ServerDescription[];
}

/**
 * The language of a snippet.
 *
 * @public
 */
export type SnippetLanguage = 'sql' | 'python' | 'shell';

/**
 * Lines to copy that read some rows, events or files.
 *
 * @public
 */
export interface ReadingSnippet {
  language: SnippetLanguage;
  /** What to call it, such as `SQL`, `Kafka consumer` or `curl`. */
  title: string;
  text: string;
}

/**
 * How to read one table, topic or file.
 *
 * @public
 */
export interface ObjectSnippets {
  /** The name of the object; absent where the contract describes none. */
  object?: string;
  snippets: ReadingSnippet[];
}
