import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { DiscoveryService } from '../discovery/DiscoveryService';
import { parsePageQuery } from '../discovery/parseDiscoveryQuery';
import { writtenNumber } from './writtenNumber';

const DESCRIPTION = `
Finds data products, or data contracts, in the software catalog: what data there is, what it is for, who owns it, and whether it is about people.

A data product is what a domain of the company offers as data. A data contract describes one of its output ports: tables, columns, quality, service levels, where the data lies.

## Text
\`text\` holds words, such as "customer postal code". An entry matches if it has each of them, as the beginning of a word, in any order. They are looked for in names, purposes and tags, and in the tables, columns and business names of contracts. \`matches\` of an entry tells why it matches; \`path\` and \`contractRef\` name the column. Use few words, in the language of the data.

## Filters
Values of one filter are alternatives; filters hold together. \`domain\` and \`owner\` take references such as "domain:default/sales" or "group:default/shop", or bare names of a domain or a group. \`lifecycle\` is usually one of proposed, draft, active, deprecated, retired. \`type\` is source-aligned, aggregate or consumer-aligned. \`personalData\` is yes, no or unknown; unknown means that nobody has said, not that there is none.

## Pages
\`nextCursor\` is given where there is more: repeat the same request with it as \`cursor\`. \`totalItems\` counts what you may see; with \`totalIsMinimum\` there are more than were counted, so narrow the text.

## Reading the answer
Prefer entries whose lifecycle is active. A deprecated one names what to use instead in \`ending\`. An owner with the status not-in-catalog is named, but nobody of that name is known; none means that nobody is named. \`unconfirmed\` is a domain or an owner that an entry names and that has not confirmed it: do not present the entry as theirs.

Read one of them with read-data-product, and the columns of a contract with read-data-contract.
`;

const SEVERAL = 'must be a text, or a list of texts';
/** Stands for a value that is neither. */
const refused: string[] = [];

/** A bare name, as the reference of the kind that it must be of. */
function fullRefs(values: string | string[] | undefined, kind: string) {
  if (values === undefined) return undefined;
  return [values]
    .flat()
    .map(value => (value.includes(':') ? value : `${kind}:default/${value}`));
}

/** Lets agents find data products as people do. */
export function createFindDataProductsAction(options: {
  actionsRegistry: ActionsRegistryService;
  discovery: Pick<DiscoveryService, 'find'>;
}): void {
  const { actionsRegistry, discovery } = options;
  actionsRegistry.register({
    name: 'find-data-products',
    title: 'Find Data Products',
    description: DESCRIPTION,
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z => {
        // The error of a union carries the stacks of its parts, to whoever asked.
        const several = z
          .union([z.string(), z.array(z.string())])
          .catch(refused)
          .refine(value => value !== refused, SEVERAL)
          .optional();
        return z.object({
          kind: z
            .enum(['product', 'contract'])
            .default('product')
            .describe('What to list: data products, or their contracts.'),
          text: z
            .string()
            .optional()
            .describe('Words to look for, such as "customer postal code".'),
          domain: several.describe('References or names of domains.'),
          type: several.describe(
            'Of products: source-aligned, aggregate, consumer-aligned.',
          ),
          lifecycle: several.describe(
            'Such as active; alternatives in a list.',
          ),
          owner: several.describe(
            'References of groups and users, or names of groups.',
          ),
          tag: several.describe('Tags, as they are written.'),
          personalData: several.describe('yes, no or unknown.'),
          sort: z
            .enum(['relevance', 'title', 'domain', 'lifecycle', 'owner'])
            .optional()
            .describe('By relevance if there is a text, else by title.'),
          order: z.enum(['asc', 'desc']).optional(),
          limit: z
            .preprocess(
              writtenNumber,
              z.number().int().min(1).max(100).default(20),
            )
            .describe('How many at most, 1 to 100.'),
          cursor: z
            .string()
            .optional()
            .describe('nextCursor of the page before.'),
        });
      },
      output: z => z.object({}).passthrough(),
    },
    examples: [
      {
        title:
          'Where are the postal codes of customers, outside of products that are at their end?',
        input: {
          kind: 'product',
          text: 'customer postal code',
          lifecycle: ['active', 'draft'],
          limit: 20,
        },
      },
      {
        title: 'Which products of the domain sales hold no personal data?',
        input: {
          kind: 'product',
          domain: 'sales',
          personalData: 'no',
          limit: 20,
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const request = parsePageQuery({
        ...input,
        domain: fullRefs(input.domain, 'domain'),
        owner: fullRefs(input.owner, 'group'),
        limit: String(input.limit),
      });
      return {
        output: { ...(await discovery.find(request, { credentials })) },
      };
    },
  });
}
