import type { Entity } from '@backstage/catalog-model';
import {
  catalogOf,
  component,
  contract,
  product,
  resource,
} from './__fixtures__/mesh';
import { buildLineage, openingKey } from './buildLineage';
import { pathToCentre } from './pathToCentre';
import type { KnownEntities, LineageDirection, LineageGraph } from './types';

const CUSTOMERS = 'dataproduct:default/customers';

function lineage(options: {
  of: string;
  entities: Entity[];
  opened?: [LineageDirection, string, number?][];
  hidden?: string[];
}): LineageGraph {
  const { of, entities, opened = [], hidden = [] } = options;
  const visible = catalogOf(entities);
  // Everything that anything refers to was asked for.
  const known: KnownEntities = new Map<string, Entity | undefined>([
    ...[...visible.values()].flatMap(({ relations = [] }) =>
      relations.map(({ targetRef }) => [targetRef, undefined] as const),
    ),
    ...visible,
    ...hidden.map(ref => [ref, undefined] as const),
  ]);
  return buildLineage({
    centre: visible.get(of)!,
    entities: known,
    opened: new Map(
      opened.map(([direction, entityRef, shown = 25]) => [
        openingKey({ direction, entityRef }),
        shown,
      ]),
    ),
  });
}

function nodes(graph: LineageGraph) {
  return graph.nodes.map(({ entityRef, direction, distance }) =>
    direction === 'centre'
      ? entityRef
      : `${direction} ${distance} ${entityRef}`,
  );
}

const mesh = [
  product('customers', {
    from: ['component:default/crm', 'resource:default/crm-db'],
    offers: [
      'profiles 2.1.0 -> profiles-v2',
      'profiles 1.4.0 -> profiles-v1',
      'addresses 1.0.0 -> addresses-v1',
    ],
  }),
  contract('profiles-v2', '2.1.0'),
  contract('profiles-v1', '1.4.0'),
  contract('addresses-v1'),
  component('crm'),
  resource('crm-db'),
  component('mailer', ['api:default/addresses-v1', 'api:default/payments']),
  product('club', {
    reads: ['people 1.0.0 -> profiles-v1', 'places 1.0.0 -> addresses-v1'],
    offers: ['members 1.0.0 -> members-v1'],
  }),
  contract('members-v1'),
  product('churn', { reads: ['members 1.0.0 -> members-v1'] }),
];

describe('what is around a product', () => {
  it('shows where it comes from and who reads it, one step at first', () => {
    const graph = lineage({ of: CUSTOMERS, entities: mesh });

    expect(nodes(graph)).toEqual([
      CUSTOMERS,
      'upstream 1 component:default/crm',
      'upstream 1 resource:default/crm-db',
      'downstream 1 dataproduct:default/club',
      'downstream 1 component:default/mailer',
    ]);
    expect(graph.gaps).toEqual([]);
  });

  it('connects by ports and their contract, and says how a component reads', () => {
    const { edges } = lineage({ of: CUSTOMERS, entities: mesh });

    expect(edges.map(({ id, connections }) => [id, connections])).toEqual([
      [`component:default/crm ${CUSTOMERS}`, [{ type: 'depends-on' }]],
      [`resource:default/crm-db ${CUSTOMERS}`, [{ type: 'depends-on' }]],
      [
        `${CUSTOMERS} dataproduct:default/club`,
        [
          {
            type: 'contract',
            contractRef: 'api:default/profiles-v1',
            contractTitle: 'Contract profiles-v1',
            contractVersion: '1.4.0',
            outputPorts: [{ name: 'profiles', version: '1.4.0' }],
            inputPorts: [{ name: 'people', version: '1.0.0' }],
          },
          expect.objectContaining({ contractRef: 'api:default/addresses-v1' }),
        ],
      ],
      [
        `${CUSTOMERS} component:default/mailer`,
        [
          expect.objectContaining({
            contractRef: 'api:default/addresses-v1',
            inputPorts: [],
          }),
        ],
      ],
    ]);
  });

  it('opens to any depth, and counts what comes next', () => {
    const closed = lineage({ of: CUSTOMERS, entities: mesh });
    const club = { entityRef: 'dataproduct:default/club' };
    expect(closed.openings).toContainEqual(
      expect.objectContaining({ ...club, total: 1, shown: 0, complete: true }),
    );

    const opened = lineage({
      of: CUSTOMERS,
      entities: mesh,
      opened: [['downstream', 'dataproduct:default/club']],
    });
    expect(nodes(opened)).toContain('downstream 2 dataproduct:default/churn');
    expect(opened.openings).toContainEqual(
      expect.objectContaining({ ...club, total: 1, shown: 1 }),
    );
  });

  it('has a contract in its centre, with who promises it and who reads it', () => {
    const graph = lineage({ of: 'api:default/addresses-v1', entities: mesh });

    expect(nodes(graph)).toEqual([
      'api:default/addresses-v1',
      `upstream 1 ${CUSTOMERS}`,
      'downstream 1 dataproduct:default/club',
      'downstream 1 component:default/mailer',
    ]);
  });

  it.each([
    ['resource:default/crm-db', [`downstream 1 ${CUSTOMERS}`]],
    ['component:default/mailer', [`upstream 1 ${CUSTOMERS}`]],
  ])('has %s in its centre', (of, around) => {
    expect(nodes(lineage({ of, entities: mesh }))).toEqual([of, ...around]);
  });
});

describe('what the reader may not see', () => {
  const club = 'dataproduct:default/club';

  it('neither shows nor counts a hidden reader', () => {
    const graph = lineage({ of: CUSTOMERS, entities: mesh, hidden: [club] });

    expect(JSON.stringify({ ...graph, nodes: nodes(graph) })).not.toMatch(
      /club/,
    );
    expect(graph.openings).toContainEqual(
      expect.objectContaining({ direction: 'downstream', total: 1 }),
    );
  });

  it('says that a contract has no visible provider, and does not name the hidden one', () => {
    const graph = lineage({
      of: club,
      entities: mesh,
      hidden: [CUSTOMERS],
    });

    expect(graph.gaps).toEqual([
      {
        entityRef: club,
        direction: 'upstream',
        reason: 'no-provider',
        contractRef: 'api:default/profiles-v1',
        contractTitle: 'Contract profiles-v1',
      },
      expect.objectContaining({ contractRef: 'api:default/addresses-v1' }),
    ]);
    expect(JSON.stringify(graph.gaps)).not.toMatch(/customers/);
  });

  it('repeats what the product itself says of contracts and sources that are not there', () => {
    const forecast = product('forecast', {
      reads: ['weather 1.0.0 -> Weather Outlook', 'notes'],
      from: ['resource:default/gone'],
      offers: ['demand 1.0.0 -> demand-v1'],
    });
    const { gaps } = lineage({
      of: 'dataproduct:default/forecast',
      entities: [forecast],
    });

    expect(gaps.map(({ entityRef, ...gap }) => ({ ...gap }))).toEqual([
      {
        direction: 'upstream',
        port: { name: 'weather', version: '1.0.0' },
        reason: 'contract-not-visible',
        contractId: 'Weather Outlook',
      },
      { direction: 'upstream', port: { name: 'notes' }, reason: 'no-contract' },
      {
        direction: 'upstream',
        reason: 'source-not-visible',
        sourceRef: 'resource:default/gone',
      },
      expect.objectContaining({
        direction: 'downstream',
        reason: 'contract-not-visible',
        contractId: 'demand-v1',
      }),
    ]);
  });

  it('takes nothing for a gap that is still being loaded', () => {
    const known = catalogOf(mesh).get(club)!;
    const graph = buildLineage({
      centre: known,
      entities: new Map([[club, known]]),
      opened: new Map(),
    });

    expect(graph.gaps).toEqual([]);
    expect(graph.openings.every(({ complete }) => complete)).toBe(false);
  });
});

describe('circles', () => {
  const three = ['a', 'b', 'c'].flatMap((name, index) => [
    product(name, {
      offers: [`out 1.0.0 -> ${name}-v1`],
      reads: [`in 1.0.0 -> ${'cab'[index]}-v1`],
    }),
    contract(`${name}-v1`),
  ]);
  const ref = (name: string) => `dataproduct:default/${name}`;

  it('shows each of three that read each other once, and marks what closes the circle', () => {
    const graph = lineage({
      of: ref('a'),
      entities: three,
      opened: [
        ['downstream', ref('b')],
        ['upstream', ref('c')],
      ],
    });

    expect(nodes(graph)).toEqual([
      ref('a'),
      `upstream 1 ${ref('c')}`,
      `downstream 1 ${ref('b')}`,
    ]);
    expect(
      graph.edges.map(({ id, closesCircle }) => [id, closesCircle]),
    ).toEqual([
      [`${ref('c')} ${ref('a')}`, false],
      [`${ref('a')} ${ref('b')}`, false],
      [`${ref('b')} ${ref('c')}`, true],
    ]);
  });

  it('marks a product that reads its own port', () => {
    const self = product('self', {
      offers: ['out 1.0.0 -> self-v1'],
      reads: ['in 1.0.0 -> self-v1'],
    });
    const graph = lineage({
      of: ref('self'),
      entities: [self, contract('self-v1')],
    });

    expect(graph.nodes).toHaveLength(1);
    expect(graph.edges).toEqual([
      expect.objectContaining({ closesCircle: true }),
    ]);
  });

  it('does not take two ways to one product for a circle', () => {
    const entities = [
      product('source', { offers: ['out 1.0.0 -> source-v1'] }),
      contract('source-v1'),
      product('near', {
        reads: ['in 1.0.0 -> source-v1'],
        offers: ['out 1.0.0 -> near-v1'],
      }),
      contract('near-v1'),
      product('both', {
        reads: ['in 1.0.0 -> source-v1', 'near 1.0.0 -> near-v1'],
      }),
    ];
    const graph = lineage({
      of: ref('source'),
      entities,
      opened: [['downstream', ref('near')]],
    });

    expect(graph.nodes).toHaveLength(3);
    expect(graph.edges).toHaveLength(3);
    expect(graph.edges.some(({ closesCircle }) => closesCircle)).toBe(false);
  });
});

describe('a hub', () => {
  const hub = [
    product('hub', { offers: ['out 1.0.0 -> hub-v1'] }),
    contract('hub-v1'),
    ...Array.from({ length: 300 }, (_, index) =>
      product(`reader-${index + 1}`, { reads: ['in 1.0.0 -> hub-v1'] }),
    ),
  ];
  const of = 'dataproduct:default/hub';

  it('counts 300 readers, and shows the first 25 by name', () => {
    const graph = lineage({ of, entities: hub });

    expect(graph.nodes).toHaveLength(26);
    expect(graph.nodes[25].title).toBe('reader-25');
    expect(graph.openings).toContainEqual({
      entityRef: of,
      direction: 'downstream',
      total: 300,
      shown: 25,
      complete: true,
    });
  });

  it('shows more on demand', () => {
    const graph = lineage({
      of,
      entities: hub,
      opened: [['downstream', of, 50]],
    });
    expect(graph.nodes).toHaveLength(51);
  });
});

describe('the path to the centre', () => {
  it('has everything on the way, and nothing beside it', () => {
    const graph = lineage({
      of: CUSTOMERS,
      entities: mesh,
      opened: [['downstream', 'dataproduct:default/club']],
    });
    const { nodes: onPath, edges } = pathToCentre({
      graph,
      entityRef: 'dataproduct:default/churn',
    });

    expect([...onPath]).toEqual([
      'dataproduct:default/churn',
      'dataproduct:default/club',
      CUSTOMERS,
    ]);
    expect(edges.size).toBe(2);
  });
});
