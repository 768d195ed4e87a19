import type { ShownEntity, ToldEntity } from './ChangeStore';
import { decideChange } from './decideChange';

const entityRef = 'api:default/orders';
const told: ToldEntity = {
  entityRef,
  kind: 'contract',
  uid: 'one',
  hash: 'a',
  gone: false,
};
const gone = { ...told, gone: true };
const shown: ShownEntity = { uid: 'one', hash: 'a', is: 'contract' };
const other: ShownEntity = { ...shown, is: 'other' };
const undecided: ShownEntity = { ...shown, is: 'undecided', hash: 'b' };

describe('What the feed says of a name', () => {
  it.each<[string, ToldEntity | undefined, ShownEntity | undefined, unknown]>([
    ['nothing of what it never had', undefined, undefined, undefined],
    ['what is new', undefined, shown, told],
    ['nothing of what is as it was', told, shown, undefined],
    [
      'what is otherwise',
      told,
      { ...shown, hash: 'b' },
      { ...told, hash: 'b' },
    ],
    [
      'what is another one',
      told,
      { ...shown, uid: 'two' },
      { ...told, uid: 'two' },
    ],
    ['what is gone', told, undefined, gone],
    ['nothing more of what is gone', gone, undefined, undefined],
    ['what is back', gone, shown, told],
    ['what is no contract any more, as gone', told, other, gone],
    ['nothing of another kind of API', undefined, other, undefined],
    ['nothing of one that was a contract before', gone, other, undefined],
    ['nothing of what is half written', told, undecided, undefined],
    [
      'nothing of what is half written and new',
      undefined,
      undecided,
      undefined,
    ],
    [
      'that one is gone for which another is half written',
      told,
      { ...undecided, uid: 'two' },
      gone,
    ],
  ])('is %s', (_, before, now, expected) => {
    expect(decideChange({ entityRef, told: before, shown: now })).toEqual(
      expected,
    );
  });
});
