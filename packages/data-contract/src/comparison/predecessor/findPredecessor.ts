import { quote } from '../../findings/wording';
import { compareVersions } from '../../identity/versions';
import {
  KnownContractVersion,
  KnownProductVersion,
  Predecessor,
} from './types';

/** A port of a version of a product. */
interface PortVersion {
  product: KnownProductVersion;
  port: KnownProductVersion['outputPorts'][number];
  /** Where versions are equal, what comes later here is newer. */
  position: number;
}

/**
 * The predecessor of a contract: the highest known version of its `id` below
 * its own, else the contract that the same output port of the same product
 * named before. Two majors side by side have two ids; there the port with the
 * older version leads from one to the other. Undefined if there is none.
 *
 * @public
 */
export function findPredecessor<Known extends KnownContractVersion>(options: {
  contract: KnownContractVersion;
  /** All that is known, in any order; the contract itself may be among them. */
  known: readonly Known[];
  /** The products that may name the contract, in any order. */
  products?: readonly KnownProductVersion[];
  /**
   * Whether the last of several with the very version of the contract may be its
   * predecessor, as in Git, where a file may change under one version. Then
   * `known` and `products` are in order of time, and `known` holds no newer texts.
   */
  acceptSameVersion?: boolean;
}): Predecessor<Known> | undefined {
  const { contract, known, products = [], acceptSameVersion } = options;
  if (!contract.id) return undefined;
  const below = highest(
    known.filter(({ id, version }) => {
      const order = compareVersions({ left: version, right: contract.version });
      return id === contract.id && (order < 0 || (acceptSameVersion && !order));
    }),
  );
  if (below) {
    const version = below.version ? quote(below.version) : 'without a version';
    const reason = `It is the highest known version of the contract before this one: ${version}.`;
    return { contract: below, through: 'id', reason };
  }
  for (const { product, port } of formerPorts({
    id: contract.id,
    products,
    inOrder: acceptSameVersion,
  })) {
    const former = highest(known.filter(({ id }) => id === port.contractId));
    if (former) {
      const reason = `The output port ${quote(
        port.name,
      )} of the product ${quote(product.id ?? '')} named it before.`;
      return { contract: former, through: 'port', reason };
    }
  }
  return undefined;
}

/** The last of those with the highest version. */
function highest<Known extends KnownContractVersion>(
  list: readonly Known[],
): Known | undefined {
  return list.reduce<Known | undefined>(
    (best, one) =>
      best && compareVersions({ left: best.version, right: one.version }) > 0
        ? best
        : one,
    undefined,
  );
}

/** The ports that came before those that name the contract, the latest first. */
function formerPorts(options: {
  id: string;
  products: readonly KnownProductVersion[];
  /** Whether the products are in order of time. */
  inOrder?: boolean;
}): PortVersion[] {
  const all = options.products.flatMap((product, index) =>
    product.outputPorts.map(port => ({
      product,
      port,
      position: options.inOrder ? index : 0,
    })),
  );
  const naming = all.filter(({ port }) => port.contractId === options.id);
  const groups = new Map<string, PortVersion[]>();
  for (const one of all) {
    const key = portKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const former = naming.flatMap(current =>
    (groups.get(portKey(current)) ?? []).filter(
      one =>
        one.port.contractId &&
        one.port.contractId !== options.id &&
        isBefore(one, current),
    ),
  );
  return former.sort((left, right) => comparePorts(right, left));
}

function portKey({ product, port }: PortVersion): string {
  return JSON.stringify([product.id, port.name]);
}

function isBefore(one: PortVersion, other: PortVersion): boolean {
  return comparePorts(one, other) < 0;
}

/** By the version of the port, else of the product, else by time. */
function comparePorts(left: PortVersion, right: PortVersion): number {
  return (
    compareVersions({ left: left.port.version, right: right.port.version }) ||
    compareVersions({
      left: left.product.version,
      right: right.product.version,
    }) ||
    left.position - right.position
  );
}
