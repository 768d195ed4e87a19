import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  DataProductEntity,
  DataProductOutputPort,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import type { PromisedContract } from '../discovery/DiscoveryStore';
import { contractRefOf } from './portRelations';

interface PortRule {
  rule: string;
  field: 'contractId' | 'version';
  /** Undefined where the port is as it should be. */
  message(options: {
    port: DataProductOutputPort;
    contract: PromisedContract;
    productRef: string;
  }): string | undefined;
  remedy: string;
}

/** What only a catalog can say of the ports of a product: each row is a rule. */
export const PORT_RULES: readonly PortRule[] = [
  {
    rule: 'shared-contract',
    field: 'contractId',
    message: ({ port, contract, productRef }) =>
      contract.promisedBy.some(ref => ref !== productRef)
        ? `Another data product promises the contract "${port.contractId}", too, so that nobody can tell which of the two keeps it.`
        : undefined,
    remedy:
      'Give each product a contract with an id of its own, or let one of them read the contract in an input port. The page of the contract lists the products that promise it.',
  },
  {
    rule: 'unlike-version',
    field: 'version',
    message: ({ port, contract: { version } }) =>
      port.version && version && normal(port.version) !== normal(version)
        ? `The port is version "${port.version}", and its contract "${port.contractId}" is version "${version}".`
        : undefined,
    remedy:
      'Give the port the version of its contract, or name the contract of this version.',
  },
];

/** The findings of ports that follow from what else is in the catalog. */
export function portFindings(options: {
  product: DataProductEntity;
  /** By full reference; what is not in the catalog is absent. */
  contracts: ReadonlyMap<string, PromisedContract>;
}): Finding[] {
  const { product, contracts } = options;
  const { outputPorts } = product.spec;
  const productRef = stringifyEntityRef(product);
  return (Array.isArray(outputPorts) ? outputPorts : []).flatMap(
    (port, index) => {
      const contract = contracts.get(contractRefOf(port) ?? '');
      if (!contract) return [];
      return PORT_RULES.flatMap(({ rule, field, message, remedy }) => {
        const text = message({ port, contract, productRef });
        return text
          ? [
              {
                rule,
                severity: 'warning' as const,
                path: `outputPorts[${index}].${field}`,
                message: text,
                remedy,
              },
            ]
          : [];
      });
    },
  );
}

/** One text for all ways to write a version: `v1`, `1.0` and `1.0.0` are one. */
function normal(version: unknown): string {
  const text = String(version)
    .trim()
    .toLocaleLowerCase('en-US')
    .replace(/^v(?=\d)/, '')
    .replace(/\+.*$/, '');
  const [, major, minor = '0', patch = '0', rest = ''] =
    /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(-.*)?$/.exec(text) ?? [];
  return major ? `${major}.${minor}.${patch}${rest}` : text;
}
