// What others have in the portal before the attack, and what must be so after it. Pure.
const PRODUCTS = 6;
const SOURCES = ['folder', 'repository'];

const OWNER = 'team-good';
const productOf = index => `good-product-${index}`;
const contractOf = index => `good-contract-${index}`;

/** The files of the good company by source and path. */
export function goodFiles({ revision = 0 } = {}) {
  return Array.from({ length: PRODUCTS }, (_, index) => index).flatMap(
    index => {
      const source = SOURCES[index % SOURCES.length];
      const team = `team: { name: ${OWNER} }\ncustomProperties: [{ property: businessOwner, value: 'user:default/good' }]\n`;
      return [
        {
          source,
          path: `good/${index}.odps.yaml`,
          text: `apiVersion: v1.0.0
kind: DataProduct
id: ${productOf(index)}
name: Good product ${index} r${revision}
version: 1.0.0
status: active
outputPorts: [{ name: port, version: 1.0.0, type: tables, contractId: ${contractOf(
            index,
          )} }]
${team}`,
        },
        {
          source,
          path: `good/${index}.odcs.yaml`,
          text: `apiVersion: v3.1.0
kind: DataContract
id: ${contractOf(index)}
name: Good contract ${index} r${revision}
version: 1.0.0
status: active
schema: [{ name: orders, properties: [{ name: order_id, logicalType: string }] }]
${team}`,
        },
      ];
    },
  );
}

export const organisation = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${OWNER} }
spec: { type: team, children: [], members: [good] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: good }
spec: { profile: { email: good@x.example }, memberOf: [] }
`;

/** An interface that is nothing of ours, and whose name somebody may want. */
export const goodInterface = `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: good-interface }
spec: { type: openapi, lifecycle: production, owner: ${OWNER}, definition: "openapi: 3.0.0" }
`;

/** All references of what is good. */
export const goodRefs = [
  ...Array.from({ length: PRODUCTS }, (_, index) => [
    `dataproduct:default/${productOf(index)}`,
    `api:default/${contractOf(index)}`,
  ]).flat(),
  `group:default/${OWNER}`,
  'user:default/good',
  'api:default/good-interface',
];

/**
 * What of an entity must stay. Whoever comes anew may relate to it, as anybody may; what it says,
 * where it is from, whose it is and who it is must not change.
 */
export function steadyPart({ entity, known }) {
  const { relations = [], metadata, ...rest } = entity;
  return {
    ...rest,
    metadata: { ...metadata, etag: undefined },
    relations: relations
      .filter(({ targetRef }) => known.has(targetRef))
      .map(({ type, targetRef }) => `${type} ${targetRef}`)
      .sort(),
  };
}
