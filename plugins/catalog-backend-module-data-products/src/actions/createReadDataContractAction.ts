import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  entityFindings,
  isDataContract,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import { readDocuments } from '@data-mesh/data-contract';
import { titleOf } from '../discovery/describeEntry';
import { describeContract } from './describeContract';
import { entityByName } from './entityByName';
import { serversOf } from './serversOf';
import { writtenNumber } from './writtenNumber';

const DESCRIPTION = `
Reads one data contract (Open Data Contract Standard, ODCS) of the software catalog: its tables and columns with types, keys, classification and meaning; the quality rules and service levels that it promises; its terms, roles and price; and where the data lies. Passwords and keys that somebody wrote into the document are never given.

\`name\` is the name of the contract such as "orders-v1", its full reference such as "api:default/orders-v1", or the id of its document. Use find-data-products with kind contract, or read-data-product, to find it.

## Large schemas
\`schema.elements\` is a flat list of tables (kind object) and columns (kind property), each with a path such as "customer_address.postal_code"; nested fields follow what they are in. It comes in pages: repeat the request with \`offset\` set to \`nextOffset\`. Narrow it with \`path\` (a table or column with everything in it) or \`text\` (words that each element must have, in its path, business name or description).

## Reading the answer
- \`classification\` and tags of a column tell whether it is about people; \`personalData\` sums that up. A column without either is unknown, not harmless.
- \`description.usage\` and \`description.limitations\` say what the data may and may not be used for.
- \`unconfirmed\` is what it says of its domain and its owner without their having confirmed it: do not present it as theirs.
- \`serviceLevels\` and \`quality\` are promises, not measurements.
`;

/** Lets agents read what a person reads on the page of a contract. */
export function createReadDataContractAction(options: {
  actionsRegistry: ActionsRegistryService;
  catalog: CatalogService;
}): void {
  const { actionsRegistry, catalog } = options;
  actionsRegistry.register({
    name: 'read-data-contract',
    title: 'Read Data Contract',
    description: DESCRIPTION,
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          name: z
            .string()
            .describe('Its name, its reference, or the id of its document.'),
          path: z
            .string()
            .optional()
            .describe('A table or column, such as customer_address.'),
          text: z
            .string()
            .max(200)
            .optional()
            .describe('Words that each listed element must have.'),
          offset: z
            .preprocess(writtenNumber, z.number().int().min(0).default(0))
            .describe('nextOffset of the page before.'),
          limit: z
            .preprocess(
              writtenNumber,
              z.number().int().min(1).max(500).default(100),
            )
            .describe('How many elements at most, 1 to 500.'),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { name, ...request } = input;
      const entity = await entityByName({
        catalog,
        credentials,
        name,
        kind: 'API',
        isOurs: isDataContract,
      });
      const { definition, owner, domain, lifecycle, personalData } =
        entity.spec;
      const unconfirmed = unconfirmedClaims(entity);
      const [reading] = readDocuments({ text: definition });
      const facts = {
        entityRef: stringifyEntityRef(entity),
        title: titleOf(entity),
        lifecycle,
        owner,
        domain,
        personalData,
        ...(unconfirmed.length > 0 && { unconfirmed }),
      };
      const findings = entityFindings(entity);
      if (reading?.kind !== 'contract') {
        const [first] = findings;
        throw new InputError(
          `The document of ${facts.entityRef} cannot be read${
            first ? `: ${first.message} ${first.remedy}` : ''
          }`,
        );
      }
      return {
        output: {
          ...facts,
          ...describeContract({ contract: reading.contract, request }),
          servers: serversOf(reading),
          findings,
        },
      };
    },
  });
}
