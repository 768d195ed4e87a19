import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import { z } from 'zod/v3';
import type { FacetsRequest } from './FacetsService';

const LONGEST_TEXT = 200;
const LONGEST_VALUE = 400;
const MOST_VALUES = 20;
const MOST_REFS = 100;

/** Whatever an express query holds for a name: absent, one value, or several. */
const severalOf = (most: number) =>
  z
    .preprocess(
      value => (value === undefined || Array.isArray(value) ? value : [value]),
      z
        .array(
          z
            .string({ invalid_type_error: 'must be a text' })
            .min(1, 'must not be empty; leave it out to allow every value')
            .max(LONGEST_VALUE, `must have ${LONGEST_VALUE} characters at most`)
            .refine(
              value => !/\p{Cc}/u.test(value),
              'must have no control characters',
            ),
          {
            invalid_type_error:
              'must be one value, or be repeated for several of them',
          },
        )
        .max(most, `must have ${most} values at most`),
    )
    .optional();
const several = severalOf(MOST_VALUES);

const references = (example: string, most = MOST_VALUES) =>
  severalOf(most).transform((values, context) =>
    values?.map(value => {
      try {
        return stringifyEntityRef(
          parseEntityRef(value, { defaultNamespace: 'default' }),
        );
      } catch {
        context.addIssue({
          code: 'custom',
          message: `must be a full reference such as ${example}, got "${value}"`,
        });
        return value;
      }
    }),
  );

const oneOf = <Values extends [string, ...string[]]>(...values: Values) =>
  z.enum(values, {
    errorMap: () => ({ message: `must be one of ${values.join(', ')}` }),
  });

const answer = oneOf('yes', 'no', 'unknown');

const filterFields = {
  kind: oneOf('product', 'contract'),
  text: z
    .string({ invalid_type_error: 'must be one text' })
    .max(
      LONGEST_TEXT,
      `must have ${LONGEST_TEXT} characters at most; look for the few words that matter`,
    )
    .optional(),
  domain: references('domain:default/sales'),
  type: several,
  lifecycle: several,
  owner: references('group:default/shop-data'),
  tag: several,
  personalData: several.pipe(z.array(answer).optional()),
};

const facetsQuery = z.object(filterFields).strict();

const pageQuery = z
  .object({
    ...filterFields,
    sort: oneOf(
      'relevance',
      'title',
      'domain',
      'lifecycle',
      'owner',
    ).optional(),
    order: oneOf('asc', 'desc').optional(),
    limit: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .refine(limit => limit >= 1 && limit <= 100)
      .optional(),
    cursor: z
      .string({ invalid_type_error: 'must be one text' })
      .max(20_000, 'is not one that this list gave')
      .optional(),
  })
  .strict();

function parse<Schema extends z.ZodTypeAny>(
  schema: Schema,
  query: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(
      `${issue.keys[0]} is no parameter of this; there are ${Object.keys(
        (schema as unknown as z.AnyZodObject).shape,
      ).join(', ')}`,
    );
  }
  const name = issue.path[0] ?? 'query';
  throw new InputError(
    name === 'limit'
      ? 'limit must be a whole number from 1 to 100'
      : `${name} ${issue.message}`,
  );
}

/** The conditions apart from what else is asked for. */
function asRequest<Query extends z.output<typeof facetsQuery>>(query: Query) {
  const { domain, type, lifecycle, owner, tag, personalData, ...rest } = query;
  return {
    ...rest,
    filter: { domain, type, lifecycle, owner, tag, personalData },
  };
}

/**
 * Reads which page is asked for.
 *
 * @throws InputError that names the parameter and what it may be
 */
export function parsePageQuery(query: unknown): DiscoveryRequest {
  return asRequest(parse(pageQuery, query));
}

/**
 * Reads of which list the values are asked for.
 *
 * @throws InputError that names the parameter and what it may be
 */
export function parseFacetsQuery(query: unknown): FacetsRequest {
  return asRequest(parse(facetsQuery, query));
}

const statusesQuery = z
  .object({ entityRef: references('dataproduct:default/orders', MOST_REFS) })
  .strict();

/**
 * Reads whose status is asked for.
 *
 * @throws InputError that names the parameter and what it may be
 */
export function parseStatusesQuery(query: unknown): { entityRefs: string[] } {
  const { entityRef = [] } = parse(statusesQuery, query);
  return { entityRefs: [...new Set(entityRef)] };
}
