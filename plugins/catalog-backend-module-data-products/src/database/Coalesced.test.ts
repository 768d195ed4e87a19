import { Coalesced } from './Coalesced';

/** What is written, lot by lot; a lot is done when the test says so. */
function slowStore() {
  const lots: string[][] = [];
  const ends: (() => void)[] = [];
  const write = async (items: readonly string[]) => {
    lots.push([...items]);
    await new Promise<void>(resolve => ends.push(resolve));
    if (items.includes('bad')) throw new Error('bad is refused');
    return items.map(item => item.toLocaleUpperCase('en-US'));
  };
  /** Ends the lot that is on its way, as soon as there is one. */
  const endLot = async () => {
    while (ends.length === 0)
      await new Promise(resolve => setImmediate(resolve));
    ends.shift()!();
  };
  return { lots, write, endLot };
}

describe('Coalesced writes', () => {
  it('write at once what comes in together, and what comes in meanwhile next', async () => {
    const { lots, write, endLot } = slowStore();
    const writes = new Coalesced({ run: write });
    const first = Promise.all(['b', 'a'].map(item => writes.add(item)));
    await new Promise(resolve => setImmediate(resolve));
    await new Promise(resolve => setImmediate(resolve));
    expect(lots).toEqual([['b', 'a']]);

    const second = Promise.all(['c', 'd'].map(item => writes.add(item)));
    await endLot();
    expect(await first).toEqual(['B', 'A']);
    await endLot();
    expect(await second).toEqual(['C', 'D']);
    expect(lots).toEqual([
      ['b', 'a'],
      ['c', 'd'],
    ]);

    const third = writes.add('e');
    await endLot();
    expect(await third).toBe('E');
  });

  it('let nobody go on before his own is written', async () => {
    const { write, endLot } = slowStore();
    const writes = new Coalesced({ run: write, most: 1 });
    const done: string[] = [];
    const all = ['a', 'b'].map(async item => done.push(await writes.add(item)));
    await endLot();
    await all[0];
    expect(done).toEqual(['A']);
    await endLot();
    await all[1];
    expect(done).toEqual(['A', 'B']);
  });

  it('take two writes of one thing after each other, and the others in the order of their keys', async () => {
    const { lots, write, endLot } = slowStore();
    const writes = new Coalesced({ run: write, keyOf: item => item[0] });
    const all = Promise.all(
      ['b1', 'a1', 'b2', 'b3', 'c1'].map(item => writes.add(item)),
    );
    for (let lot = 0; lot < 3; lot += 1) await endLot();
    expect(await all).toEqual(['B1', 'A1', 'B2', 'B3', 'C1']);
    expect(lots).toEqual([['a1', 'b1', 'c1'], ['b2'], ['b3']]);
  });

  it('tell only those who asked for it of what is refused, and go on', async () => {
    const { write, endLot } = slowStore();
    const writes = new Coalesced({ run: write });
    const all = Promise.allSettled(
      ['a', 'bad', 'b'].map(item => writes.add(item)),
    );
    for (let lot = 0; lot < 4; lot += 1) await endLot();
    expect(await all).toEqual([
      { status: 'fulfilled', value: 'A' },
      { status: 'rejected', reason: new Error('bad is refused') },
      { status: 'fulfilled', value: 'B' },
    ]);
    const next = writes.add('c');
    await endLot();
    expect(await next).toBe('C');
  });
});
