import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { buildLineage } from '@data-mesh/backstage-plugin-data-products-common';
import { contract, product, stitch } from '../__testUtils__/exampleMesh';
import { layoutLineage, NODE_HEIGHT, NODE_WIDTH } from './layoutLineage';
import { nextNode } from './nextNode';

function layoutOf(options: {
  entities: Entity[];
  centre: string;
  opened?: [string, number][];
}) {
  const entities = new Map(
    stitch(options.entities).map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  const centre = entities.get(options.centre)!;
  const graph = buildLineage({
    centre,
    entities,
    opened: new Map(options.opened),
  });
  return layoutLineage(graph);
}

const many = [
  product('Source', { offers: ['source-v1'] }),
  contract('source-v1'),
  product('Hub', { reads: ['source-v1'], offers: ['hub-v1'] }),
  contract('hub-v1'),
  ...Array.from({ length: 60 }, (_, index) =>
    product(`Reader ${index + 1}`, { reads: ['hub-v1'] }),
  ),
];

describe('the places of a graph of fifty', () => {
  const layout = layoutOf({
    entities: many,
    centre: 'dataproduct:default/hub',
    opened: [['downstream dataproduct:default/hub', 50]],
  });
  const placed = layout.columns.flatMap(({ nodes }) => nodes);

  it('has upstream left of the centre, and downstream right of it', () => {
    expect(
      layout.columns.map(({ position, nodes }) => [position, nodes.length]),
    ).toEqual([
      [-1, 1],
      [0, 1],
      [1, 50],
    ]);
    const [source, hub, reader] = placed;
    expect(source.x).toBeLessThan(hub.x);
    expect(hub.x).toBeLessThan(reader.x);
  });

  it('lets no two entities overlap, and all of them lie inside', () => {
    for (const [index, one] of placed.entries()) {
      expect(one.x + NODE_WIDTH).toBeLessThanOrEqual(layout.width);
      expect(one.y + NODE_HEIGHT).toBeLessThanOrEqual(layout.height);
      for (const other of placed.slice(index + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= NODE_WIDTH ||
          Math.abs(one.y - other.y) >= NODE_HEIGHT;
        expect(apart).toBe(true);
      }
    }
  });

  it('keeps the centre where it is seen first', () => {
    const [hub] = layout.columns[1].nodes;
    expect(hub.y).toBeLessThan(500);
  });

  it('offers the rest below the last', () => {
    const [more] = layout.columns[2].more;
    expect(more.opening).toMatchObject({ shown: 50, total: 60 });
    expect(more.y).toBeGreaterThan(placed[placed.length - 1].y);
  });
});

describe('where arrow keys lead', () => {
  const layout = layoutOf({
    entities: many,
    centre: 'dataproduct:default/hub',
  });
  it.each([
    ['hub', 'ArrowLeft', 'Source'],
    ['source', 'ArrowLeft', undefined],
    ['hub', 'ArrowRight', 'Reader 3'],
    ['reader-3', 'ArrowDown', 'Reader 4'],
    ['reader-1', 'ArrowUp', undefined],
    ['reader-25', 'Home', 'Hub'],
    ['hub', 'Enter', undefined],
    ['nobody', 'ArrowLeft', undefined],
  ])('from %s, %s leads to %s', (name, key, title) => {
    const entityRef = `dataproduct:default/${name}`;
    expect(nextNode({ layout, entityRef, key })?.node.title).toBe(title);
  });
});
