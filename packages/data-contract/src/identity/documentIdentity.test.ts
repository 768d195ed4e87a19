import { readDocuments } from '../reading';
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
      'My Orders',
      'name',
    ],
    [
      'the name with a blank id',
      'kind: DataContract\nid: ""\nname: x',
      'x',
      'name',
    ],
    [
      'the place without both',
      'kind: DataContract',
      'url:https://example.com/a.yaml',
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
      'url:https://example.com/a.yaml',
      'place',
    ],
  ])('is %s', (_, text, id, derivedFrom) => {
    expect(identityOf(text)).toEqual({ id, derivedFrom });
  });
});
