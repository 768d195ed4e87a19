import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  DATA_CONTRACT_API_TYPE,
  DATA_CONTRACT_DOCUMENT_TYPE,
  type DataContractEntity,
  isDataContract,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type CatalogReading, readEntities } from '../catalog/readEntities';
import { contractDocuments } from './contractDocuments';
import { readContract } from './readContract';

const FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
/** A contract may have megabytes. */
const PAGE_SIZE = 25;
const MOST_NAMED = 5;

type Options = CatalogReading & {
  locationTemplate: string;
  logger: LoggerService;
};

/** Reads the data contracts of the catalog, with their tables and columns, for the search. */
export class ContractCollatorFactory implements DocumentCollatorFactory {
  readonly type = DATA_CONTRACT_DOCUMENT_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents() {
    const unread: string[] = [];
    const entities = readEntities({
      ...this.#options,
      filter: { kind: 'API', 'spec.type': DATA_CONTRACT_API_TYPE },
      fields: FIELDS,
      pageSize: PAGE_SIZE,
    });
    for await (const entity of entities) {
      if (isDataContract(entity)) {
        yield* this.#contractDocuments(entity, unread);
      }
      // Reading is work without a pause; others wait for the same process.
      await breathe();
    }
    this.#report(unread);
  }

  /** One contract that cannot be read costs itself only. */
  #contractDocuments(entity: DataContractEntity, unread: string[]) {
    const { locationTemplate, logger } = this.#options;
    try {
      const contract = readContract(entity);
      if (!contract) unread.push(stringifyEntityRef(entity));
      return contractDocuments({ entity, contract, locationTemplate });
    } catch (error) {
      logger.warn(
        `${stringifyEntityRef(entity)} cannot be found in the search: ${
          toError(error).message
        }`,
      );
      return [];
    }
  }

  #report(unread: readonly string[]) {
    if (unread.length === 0) return;
    const named = unread.slice(0, MOST_NAMED).join(', ');
    const others = unread.length - MOST_NAMED;
    this.#options.logger.warn(
      `The columns of ${
        unread.length
      } data contracts cannot be found in the search, because their documents cannot be read: ${named}${
        others > 0 ? ` and ${others} more` : ''
      }`,
    );
  }
}
