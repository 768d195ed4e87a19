import { CustomProperty } from './common';
import { AccessRole } from './people';

/**
 * Where the data lies. Which of the details a server has depends on its type.
 * Texts may hold variables such as `${DB_HOST}` (RFC 0050 of Bitol).
 *
 * @public
 */
export interface Server {
  id?: string;
  server?: string;
  /** Such as `postgres`, `bigquery`, `s3` or `kafka`. */
  type?: string;
  description?: string;
  environment?: string;
  roles: AccessRole[];
  customProperties: CustomProperty[];
  account?: string;
  catalog?: string;
  catalogUrl?: string;
  database?: string;
  dataset?: string;
  delimiter?: string;
  encoding?: string;
  endpointUrl?: string;
  format?: string;
  host?: string;
  location?: string;
  namespace?: string;
  path?: string;
  /** A number, or a text where it holds a variable. */
  port?: number | string;
  project?: string;
  region?: string;
  regionName?: string;
  schema?: string;
  serviceName?: string;
  stagingDir?: string;
  stream?: string;
  warehouse?: string;
  workgroup?: string;
}
