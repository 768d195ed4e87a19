import { contractText, productText } from '../__testUtils__/documents';
import { ReadingBudget } from './ReadingBudget';
import { readSide } from './readSide';

const text = [contractText({}), productText({ id: 'shop' })].join('---\n');

function productOf(options: { characters: number; later?: string }) {
  let times = 0;
  const { documents } = readSide({
    text: {
      file: 'all.yaml',
      text,
      again: async () => {
        times += 1;
        return options.later;
      },
    },
    budget: new ReadingBudget(options.characters),
  });
  expect(documents.map(({ kind }) => kind)).toEqual(['contract', 'product']);
  return { document: documents[1], readAgain: () => times };
}

describe('a document of one side', () => {
  it.each([
    [text.length, 0],
    [0, 1],
  ])(
    'with room for %i characters is read again %i times',
    async (characters, times) => {
      const { document, readAgain } = productOf({ characters, later: text });
      expect(document).toMatchObject({
        id: 'shop',
        outputPorts: [{ name: 'orders', contractId: 'orders-v1' }],
      });
      expect(await document.read()).toMatchObject({
        kind: 'product',
        product: { id: 'shop' },
      });
      expect(readAgain()).toBe(times);
    },
  );

  it.each([[undefined], ['kind: DataContract\nid: ['], [contractText({})]])(
    'says so if its file has changed meanwhile',
    async later => {
      const { document } = productOf({ characters: 0, later });
      await expect(document.read()).rejects.toThrow(
        'all.yaml was changed while it was read. Run again.',
      );
    },
  );
});
