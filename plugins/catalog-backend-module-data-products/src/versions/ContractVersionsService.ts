import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  ContractChange,
  ContractChangeLog,
  ContractVersion,
  ContractVersionComparison,
  ContractVersionDocument,
  ContractVersionsPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type Comparison,
  compareContracts,
  type Conventions,
  type DataContractDescriptor,
  hideSecrets,
  readDocuments,
  textWithoutSecrets,
} from '@data-mesh/data-contract';
import type {
  ContractVersionStore,
  KnownVersion,
} from './ContractVersionStore';
import type {
  ComparisonRequest,
  DocumentRequest,
  VersionsRequest,
} from './parseVersionsQuery';
import { decodeVersionCursor, encodeVersionCursor } from './versionCursor';
import { MOST_VERSIONS } from './forgetOldVersions';
import { versionBefore } from './versionBefore';
import type { VersionScope, VersionScopes } from './VersionScopes';

/** So many differences of a version the log tells; the comparison has them all. */
const MOST_DIFFERENCES = 20;

interface Reader {
  credentials: BackstageCredentials;
}

/** Tells readers which versions of a contract there were, and what changed between them. */
export class ContractVersionsService {
  readonly #store: ContractVersionStore;
  readonly #scopes: Pick<VersionScopes, 'of'>;
  readonly #conventions: Conventions;

  constructor(options: {
    store: ContractVersionStore;
    scopes: Pick<VersionScopes, 'of'>;
    /** Those of the company, by which versions are compared. */
    conventions: Conventions;
  }) {
    this.#store = options.store;
    this.#scopes = options.scopes;
    this.#conventions = options.conventions;
  }

  /** The known versions, the newest first. */
  async list(
    request: VersionsRequest,
    { credentials }: Reader,
  ): Promise<ContractVersionsPage> {
    const { entityRef } = request;
    const scope = await this.#scopes.of({ entityRef, credentials });
    return this.#page(request, scope);
  }

  /**
   * What is different between any two of the known versions.
   *
   * @throws NotFoundError if one of them is not known
   */
  async compare(
    request: ComparisonRequest,
    { credentials }: Reader,
  ): Promise<ContractVersionComparison> {
    const { entityRef, older, newer } = request;
    const scope = await this.#scopes.of({ entityRef, credentials });
    const texts = await this.#texts([older, newer], scope);
    const [olderOne, newerOne] = [older, newer].map(key =>
      one(texts, key, scope),
    );
    return {
      older: toVersion(olderOne, scope),
      newer: toVersion(newerOne, scope),
      comparison: compareContracts({
        older: contractOf(olderOne, this.#conventions),
        newer: contractOf(newerOne, this.#conventions),
        conventions: this.#conventions,
      }),
    };
  }

  /** The text of a version as it was, but for secrets. */
  async document(
    request: DocumentRequest,
    { credentials }: Reader,
  ): Promise<ContractVersionDocument> {
    const { entityRef, key } = request;
    const scope = await this.#scopes.of({ entityRef, credentials });
    const version = one(await this.#texts([key], scope), key, scope);
    const { text, masked } = textWithoutSecrets({
      text: version.text,
      secrets: this.#conventions.secrets,
    });
    return {
      version: toVersion(version, scope),
      text,
      maskedSecrets: masked.length,
    };
  }

  /** What each version brought, written by the comparison with the one before. */
  async changeLog(
    request: VersionsRequest,
    { credentials }: Reader,
  ): Promise<ContractChangeLog> {
    const { entityRef } = request;
    const scope = await this.#scopes.of({ entityRef, credentials });
    const { versions, ...rest } = await this.#page(request, {
      ...scope,
      // Other contracts have logs of their own.
      histories: scope.histories.slice(0, 1),
    });
    const known = await this.#store.list({
      histories: scope.histories,
      limit: MOST_VERSIONS,
    });
    // Each is read once, though it is the newer of one pair and the older of another.
    const contracts = new Map<string, Promise<DataContractDescriptor>>();
    const contract = (key: string) => {
      const found = contracts.get(key) ?? this.#contract(key, scope);
      contracts.set(key, found);
      return found;
    };
    const changes: ContractChange[] = [];
    for (const version of versions) {
      const before = versionBefore({ version, known, ports: scope.ports });
      changes.push(
        await describeChange({
          ...{ version, before, scope, contract },
          conventions: this.#conventions,
        }),
      );
    }
    return { changes, ...rest };
  }

  async #contract(
    key: string,
    scope: VersionScope,
  ): Promise<DataContractDescriptor> {
    const version = one(await this.#texts([key], scope), key, scope);
    return contractOf(version, this.#conventions);
  }

  async #page(
    request: VersionsRequest,
    scope: VersionScope,
  ): Promise<ContractVersionsPage> {
    const { cursor, limit } = request;
    const { histories } = scope;
    const found = await this.#store.list({
      histories,
      after: cursor ? decodeVersionCursor(cursor) : undefined,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page[page.length - 1];
    return {
      versions: page.map(version => toVersion(version, scope)),
      total: await this.#store.count({ histories }),
      cursor:
        found.length > limit && last
          ? encodeVersionCursor({
              ...last,
              entity: positionOf(last, scope),
            })
          : undefined,
    };
  }

  #texts(keys: string[], { histories }: VersionScope) {
    return this.#store.texts({ histories, keys });
  }
}

type VersionText = KnownVersion & { text: string };

/**
 * Two contracts may have had the very same text: then that of the contract that
 * was asked for, else that of the first of the others.
 *
 * @throws NotFoundError if there is none with this key
 */
function one(
  texts: readonly VersionText[],
  key: string,
  scope: VersionScope,
): VersionText {
  const [found] = texts
    .filter(text => text.key === key)
    .sort((left, right) => positionOf(left, scope) - positionOf(right, scope));
  if (!found) {
    throw new NotFoundError(
      `There is no version ${key} of this contract; it may be one of the oldest, which are forgotten`,
    );
  }
  return found;
}

/** Of which of the contracts in the scope it is. */
function positionOf(
  { entityRef }: KnownVersion,
  { histories }: VersionScope,
): number {
  return histories.findIndex(history => history.entityRef === entityRef);
}

/** @throws ConflictError if a later release of this module cannot read the text any more */
function contractOf(
  { text, version }: VersionText,
  { secrets }: Conventions,
): DataContractDescriptor {
  // It may have been stored before secrets were masked; reading masks them.
  const [reading] = readDocuments({ text, secrets });
  if (reading?.kind !== 'contract') {
    throw new ConflictError(
      `The document of version ${version ?? '(none)'} cannot be read any more`,
    );
  }
  return reading.contract;
}

/** Without a summary if one of the texts is gone or cannot be read: the others still can be. */
async function describeChange(options: {
  version: ContractVersion;
  before: KnownVersion | undefined;
  scope: VersionScope;
  contract: (key: string) => Promise<DataContractDescriptor>;
  conventions: Conventions;
}): Promise<ContractChange> {
  const { version, before, scope, contract, conventions } = options;
  if (!before) return { version, differences: [] };
  const both = { version, before: toVersion(before, scope) };
  const comparison = await comparisonOf(async () => ({
    older: await contract(before.key),
    newer: await contract(version.key),
    conventions,
  }));
  if (!comparison) return { ...both, differences: [] };
  const { differences, impact, counts, version: verdict } = comparison;
  return {
    ...both,
    summary: { impact, counts, version: verdict },
    differences: differences.slice(0, MOST_DIFFERENCES),
  };
}

/** Undefined if there is no text to compare any more, or none that can be read. */
async function comparisonOf(
  pair: () => Promise<Parameters<typeof compareContracts>[0]>,
): Promise<Comparison | undefined> {
  try {
    return compareContracts(await pair());
  } catch (error) {
    if (error instanceof ConflictError || error instanceof NotFoundError) {
      return undefined;
    }
    throw error;
  }
}

function toVersion(
  version: KnownVersion,
  scope: VersionScope,
): ContractVersion {
  const { ports, currentKeys } = scope;
  const { key, contractId, entityRef, name, lifecycle, firstSeenAt } = version;
  const port =
    positionOf(version, scope) === 0
      ? undefined
      : ports.find(({ contractRef }) => contractRef === entityRef);
  return {
    key,
    contractId,
    entityRef,
    version: version.version,
    name: hideSecrets({ value: name }).value,
    lifecycle,
    firstSeenAt,
    current: currentKeys.get(entityRef) === key,
    namedBy: port && {
      productRef: port.productRef,
      portName: port.portName,
      portVersion: port.portVersion,
    },
  };
}
