import type { BackendFeature } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import dataProductsModule from '..';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
} from '../__testUtils__/startTestCatalog';

const entity = (
  kind: string,
  name: string,
  spec: object,
  more: object = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name },
  spec,
  ...more,
});

const accepted = [
  entity('Component', 'shop', {
    type: 'service',
    lifecycle: 'production',
    owner: 'group:shop-team',
    system: 'commerce',
    providesApis: ['orders-api'],
    consumesApis: ['b-api', 'a-api'],
    dependsOn: ['resource:orders-db'],
    subcomponentOf: 'suite',
  }),
  entity('API', 'orders-api', {
    type: 'openapi',
    lifecycle: 'production',
    owner: 'user:default/ann',
    system: 'commerce',
    definition: 'openapi: 3.1.0',
  }),
  entity('Resource', 'orders-db', {
    type: 'database',
    owner: 'shop-team',
    dependencyOf: ['component:shop'],
  }),
  entity('System', 'commerce', { owner: 'shop-team', domain: 'sales' }),
  entity('Domain', 'sales', { owner: 'shop-team', subdomainOf: 'company' }),
  entity('Group', 'shop-team', {
    type: 'team',
    profile: { displayName: 'Shop' },
    children: [],
    parent: 'company',
    members: ['ann'],
  }),
  entity('User', 'ann', { profile: {}, memberOf: ['shop-team'] }),
  entity(
    'Component',
    'beta',
    {
      type: 'website',
      lifecycle: 'experimental',
      owner: 'x',
    },
    { apiVersion: 'backstage.io/v1beta1' },
  ),
];

const refused = [
  entity('Component', 'no-owner', { type: 'service', lifecycle: 'production' }),
  entity('API', 'no-definition', {
    type: 'openapi',
    lifecycle: 'x',
    owner: 'x',
  }),
  entity('API', 'no-lifecycle', { type: 'grpc', owner: 'x', definition: 'x' }),
  entity('Group', 'no-type', { children: [] }),
  entity('System', 'no-owner', {}),
  entity('Component', 'bad name', { type: 'a', lifecycle: 'b', owner: 'c' }),
  entity('Component', 'number', { type: 1, lifecycle: 'b', owner: 'c' }),
  entity('Unheard', 'of', {}),
  entity(
    'Component',
    'future',
    { type: 'a', lifecycle: 'b', owner: 'c' },
    {
      apiVersion: 'backstage.io/v9',
    },
  ),
];

/** Each field of an entity gone, empty or of another type, one at a time. */
function mutations(value: any, path: string[] = []): [string, object][] {
  const root = value;
  const visit = (node: any, at: string[]): [string, object][] =>
    Object.keys(node).flatMap(key => {
      const place = [...at, key];
      const variants: [string, object][] = [
        undefined,
        '',
        7,
        null,
        ['a'],
        { a: 'b' },
        true,
      ].map(other => {
        const copy = structuredClone(root);
        let parent = copy;
        for (const step of at) parent = parent[step];
        if (other === undefined) delete parent[key];
        else parent[key] = other;
        return [`${place.join('.')} = ${JSON.stringify(other)}`, copy];
      });
      const child = node[key];
      return child && typeof child === 'object'
        ? [...variants, ...visit(child, place)]
        : variants;
    });
  return visit(root, path);
}

/** What a catalog makes of the same entities: verdict by verdict, relation by relation. */
async function judge(
  features: BackendFeature[],
  directory: ReturnType<typeof createMockDirectory>,
) {
  const catalog = await startTestCatalog({
    directory,
    features,
    files: {
      'all.yaml': accepted.map(item => JSON.stringify(item)).join('\n---\n'),
      'broken.yaml': 'kind: Component\n\tmetadata: broken',
    },
    locations: ['all.yaml', 'broken.yaml'],
  });
  try {
    const verdicts: Record<string, boolean> = {};
    const judged: [string, object][] = [
      ...refused.map(item => ['as it is', item] as [string, object]),
      ...accepted.flatMap(item => [
        ['as it is', item] as [string, object],
        ...mutations({ ...item, extra: 'root field' }),
        ...mutations(item),
      ]),
    ];
    for (const [change, item] of judged) {
      const { kind, metadata } = item as Entity;
      const response = await request(catalog.server)
        .post('/api/catalog/validate-entity')
        .send({ entity: item, location: 'url:http://localhost/x.yaml' });
      verdicts[`${kind} ${metadata?.name} ${change}`] = response.status === 200;
    }
    const entities = await eventually(async () => {
      const found = (await catalog.entities()).filter(
        (item: Entity) => item.kind !== 'Location',
      );
      const settled = found.every(item => item.relations?.length);
      return found.length === accepted.length && settled && found;
    });
    const relations = entities
      .flatMap(item =>
        item.relations!.map(
          relation =>
            `${item.kind}:${item.metadata.name} ${relation.type} ${relation.targetRef}`,
        ),
      )
      .sort();
    return { verdicts, relations, problems: await catalog.problemPage() };
  } finally {
    await catalog.stop();
  }
}

describe('Kinds that are not ours', () => {
  const directory = createMockDirectory();

  it('are accepted, refused and related exactly as without this module', async () => {
    const without = await judge([], directory);
    const withModule = await judge([dataProductsModule], directory);

    expect(withModule.verdicts).toEqual(without.verdicts);
    expect(withModule.relations).toEqual(without.relations);
    // The comparison is worth something only if it saw both answers and many relations.
    expect(Object.values(without.verdicts)).toContain(true);
    expect(Object.values(without.verdicts)).toContain(false);
    expect(without.relations.length).toBeGreaterThan(15);
  });
});
