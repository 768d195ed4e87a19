import { setImmediate as breathe } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  type Entity,
  RELATION_API_CONSUMED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type DataProductEntity,
  entityFindings,
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { readDocuments } from '@data-mesh/data-contract';
import { RELATED_FIELDS, titleOf } from '../discovery/describeEntry';
import type { DiscoveryService } from '../discovery/DiscoveryService';
import { entitiesForReader } from '../discovery/entitiesForReader';
import { contractRefOf } from '../ports/portRelations';
import { entityByName } from './entityByName';
import { serversOf } from './serversOf';

/** More than that nobody can take in at once; the ports name the others. */
const MOST_CONTRACTS = 50;
const MOST_CONSUMERS = 100;

const DESCRIPTION = `
Reads one data product of the software catalog: what it is for and what it must not be used for, who owns it, what its output ports offer and where the data lies, whether it holds personal data, who reads it, and what is wrong with its description.

\`name\` is the name of the product such as "orders", its full reference such as "dataproduct:default/orders", or the id of its document. Use find-data-products to find it.

## Reading the answer
- \`technicalOwner\` runs the product, \`businessOwner\` is accountable for its value. The status found gives a reference; not-in-catalog means that somebody is named whom the catalog does not know; none means that nobody is named. Say such gaps, do not guess an owner.
- \`unconfirmed\` is what its document says of its domain and its owners without their having confirmed it: do not present it as theirs.
- \`personalData\` unknown means that nobody has said, not that there is none.
- \`outputPorts\` have a \`contract\` where there is one that you may see, with the addresses of its servers by environment. Read its columns, quality and terms with read-data-contract.
- \`ending\` of a deprecated or retired product names what to use instead.
- \`consumers\` are entities that read one of its contracts, as declared in the catalog. None declared does not mean that nobody reads it.
- \`findings\` are what the checks found wrong with its document, each with a remedy.
- \`status\` is good only where all is known and nothing is wrong; its numbers count the findings of its contracts, too.
`;

/** Lets agents read what a person reads on the page of a data product. */
export function createReadDataProductAction(options: {
  actionsRegistry: ActionsRegistryService;
  catalog: CatalogService;
  discovery: Pick<DiscoveryService, 'describe'>;
}): void {
  const { actionsRegistry, catalog, discovery } = options;
  actionsRegistry.register({
    name: 'read-data-product',
    title: 'Read Data Product',
    description: DESCRIPTION,
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          name: z
            .string()
            .describe('Its name, its reference, or the id of its document.'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const product = await entityByName({
        catalog,
        credentials,
        name: input.name,
        kind: 'DataProduct',
        isOurs: isDataProduct,
      });
      const [entry] = await discovery.describe(
        { entities: [product] },
        {
          credentials,
        },
      );
      const { matches, moreMatches, ...facts } = entry;
      const { limitations, usage, support, dependsOn, inputPorts } =
        product.spec;
      return {
        output: {
          ...facts,
          purpose: product.spec.purpose ?? product.metadata.description,
          limitations,
          usage,
          support,
          dependsOn,
          inputPorts,
          ...(await describePorts({
            product,
            contractRefs: entry.contracts ?? [],
            catalog,
            credentials,
          })),
          findings: entityFindings(product),
        },
      };
    },
  });
}

async function describePorts(options: {
  product: DataProductEntity;
  /** Those that the reader may see. */
  contractRefs: string[];
  catalog: CatalogService;
  credentials: BackstageCredentials;
}) {
  const { product, contractRefs, catalog, credentials } = options;
  const contracts = await entitiesForReader({
    catalog,
    credentials,
    entityRefs: contractRefs.slice(0, MOST_CONTRACTS),
    fields: ['metadata.title', 'spec', 'relations'],
  });
  const readers = [...contracts.values()].flatMap(contract =>
    (contract.relations ?? [])
      .filter(({ type }) => type === RELATION_API_CONSUMED_BY)
      .map(({ targetRef }) => ({
        entityRef: targetRef,
        reads: stringifyEntityRef(contract),
      })),
  );
  const visible = await entitiesForReader({
    catalog,
    credentials,
    entityRefs: readers.map(({ entityRef }) => entityRef),
    fields: RELATED_FIELDS,
  });
  const consumers = readers.flatMap(reader => {
    const entity = visible.get(reader.entityRef);
    return entity ? [{ ...reader, title: titleOf(entity) }] : [];
  });
  const summaries = new Map<string, ReturnType<typeof summarise>>();
  for (const [entityRef, contract] of contracts) {
    summaries.set(entityRef, summarise(contract));
    // Reading is work without a pause; others wait for the same process.
    await breathe();
  }
  return {
    outputPorts: (product.spec.outputPorts ?? []).map(port => {
      const ref = contractRefOf(port);
      return { ...port, contract: ref && summaries.get(ref) };
    }),
    consumers: consumers.slice(0, MOST_CONSUMERS),
    totalConsumers: consumers.length,
  };
}

function summarise(contract: Entity) {
  const { version, lifecycle, personalData } = contract.spec ?? {};
  return {
    entityRef: stringifyEntityRef(contract),
    title: titleOf(contract),
    version,
    lifecycle,
    personalData,
    servers: isDataContract(contract)
      ? serversOf(readDocuments({ text: contract.spec.definition })[0])
      : undefined,
  };
}
