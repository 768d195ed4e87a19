import { defaultConventions } from '@data-mesh/data-contract';
import { odcs, odps } from '../__testUtils__/documents';
import { ProcessingRun } from '../processing/ProcessingRun';
import { DocumentReader } from './DocumentReader';
import { FACTS_KEY, FactsReader } from './FactsReader';
import { PreparedReadings } from './PreparedReadings';

const conventions = defaultConventions;

function createReaders() {
  const clock = { now: new Date('2026-03-01T10:00:00.000Z') };
  const now = () => clock.now;
  const documents = new DocumentReader({ conventions, now });
  const read = jest.spyOn(documents, 'read');
  const facts = new FactsReader({ conventions, documents, now });
  return { clock, documents, read, facts };
}

function newRun(): ProcessingRun {
  const cache = { get: async () => undefined, set: async () => {} };
  return ProcessingRun.of({ cache, keys: [FACTS_KEY] });
}

describe('The facts of a document', () => {
  const text = odcs({ id: 'orders-v1', version: '2.1.0' });

  it('are the same whether they were prepared or not', async () => {
    const { facts, read } = createReaders();
    const computed = await facts.read({ text, run: newRun() });
    expect(computed).toMatchObject({ version: '2.1.0' });
    expect(computed.expectedName).toBe('orders-v1');

    expect(facts.prepare(text)).toEqual(computed);
    read.mockClear();
    expect(await facts.read({ text, run: newRun() })).toEqual(computed);
    expect(read).not.toHaveBeenCalled();
    // Whoever comes next, in another turn, computes them again.
    expect(await facts.read({ text, run: newRun() })).toEqual(computed);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are those of the day', async () => {
    const { clock, facts } = createReaders();
    const product = odps({
      id: 'orders',
      more: 'team:\n  members:\n    - { username: jane, role: owner, dateOut: 2026-03-02 }',
    });
    const ownersOn = async (day: string) => {
      clock.now = new Date(`${day}T10:00:00.000Z`);
      return (await facts.read({ text: product, run: newRun() })).owners
        .business.length;
    };
    facts.prepare(product);
    expect(await ownersOn('2026-03-01')).toBe(1);
    facts.prepare(product);
    expect(await ownersOn('2026-03-04')).toBe(0);
  });
});

describe('Readings at hand', () => {
  it('are shared while they are new, up to a number', () => {
    const { documents } = createReaders();
    const first = odcs({ id: 'first' });
    const reading = documents.read(first);
    expect(documents.read(first)).toBe(reading);
    for (let index = 0; index < 200; index += 1) {
      documents.read(odcs({ id: `later-${index}` }));
    }
    expect(documents.read(first)).not.toBe(reading);
    expect(documents.read(first)).toEqual(reading);
  });

  it('are few where texts are large, and the newest is among them', () => {
    const { documents } = createReaders();
    const large = (id: string) =>
      odcs({ id, more: `# ${'x'.repeat(2_000_000)}` });
    const [one, other] = ['one', 'other'].map(id => documents.read(large(id)));
    expect(documents.read(large('other'))).toBe(other);
    expect(documents.read(large('one'))).not.toBe(one);
  });
});

describe('Prepared facts', () => {
  it('are taken once, and the oldest make room', () => {
    const prepared = new PreparedReadings();
    prepared.put('a', 'one');
    prepared.put('a', 'two');
    expect([prepared.take('a'), prepared.take('a')]).toEqual([
      'two',
      undefined,
    ]);
    for (const key of ['a', 'b', 'c']) prepared.put(key, 'x'.repeat(7_000_000));
    expect(prepared.take('a')).toBeUndefined();
    expect(prepared.take('b')).toHaveLength(7_000_000);
    expect(prepared.take('c')).toHaveLength(7_000_000);
  });
});
