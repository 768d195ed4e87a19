import { readDocuments } from '../reading';
import { catalogName } from './catalogName';
import { documentIdentity } from './documentIdentity';

function identityOf(text: string) {
  const [reading] = readDocuments({ text });
  if (reading.kind === 'foreign') {
    throw new Error('foreign');
  }
  return documentIdentity({ reading, seed: 'url:https://example.com/a.yaml' });
}

describe('documentIdentity', () => {
  it.each([
    ['the id', 'kind: DataProduct\nid: Orders\nname: x', 'Orders', 'id'],
    [
      'the name without an id',
      'kind: DataProduct\nname: My Orders',
      'My Orders at url:https://example.com/a.yaml#1',
      'name',
    ],
    [
      'the name with a blank id',
      'kind: DataContract\nid: ""\nname: x',
      'x at url:https://example.com/a.yaml#1',
      'name',
    ],
    [
      'the place without both',
      'kind: DataContract',
      'url:https://example.com/a.yaml#1',
      'place',
    ],
    [
      'the id of a broken file',
      'kind: DataContract\nid: "orders"\n\tx: 1',
      'orders',
      'id',
    ],
    [
      'the place of a broken file',
      'kind: DataContract\n\tx: 1',
      'url:https://example.com/a.yaml#1',
      'place',
    ],
  ])('is %s', (_, text, id, derivedFrom) => {
    expect(identityOf(text)).toEqual({ id, derivedFrom });
  });

  it('tells documents without id apart by file and line', () => {
    const text = 'kind: DataContract\nname: Orders\n';
    const readings = readDocuments({
      text: `${text}---\n${text}---\nkind: DataContract\n---\nkind: DataContract`,
    });
    const ids = ['a.yaml', 'b.yaml'].flatMap(seed =>
      readings.flatMap(reading =>
        reading.kind === 'foreign'
          ? []
          : documentIdentity({ reading, seed }).id,
      ),
    );
    expect(ids.slice(0, 4)).toEqual([
      'Orders at a.yaml#1',
      'Orders at a.yaml#4',
      'a.yaml#7',
      'a.yaml#9',
    ]);
    expect(new Set(ids).size).toBe(8);
    expect(catalogName({ id: ids[0] })).toMatch(
      /^orders-at-a-yaml-1-[0-9a-f]{8}$/,
    );
  });
});
