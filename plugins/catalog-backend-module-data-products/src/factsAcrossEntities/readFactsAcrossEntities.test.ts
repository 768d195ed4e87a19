import { ConfigReader } from '@backstage/config';
import { readFactsAcrossEntities } from './readFactsAcrossEntities';

const read = (factsAcrossEntities?: unknown) =>
  readFactsAcrossEntities(
    new ConfigReader({ dataProducts: { factsAcrossEntities } as object }),
  );

describe('dataProducts.factsAcrossEntities', () => {
  it('is all where nothing is said', () => {
    expect(read()).toBe('all');
    expect(readFactsAcrossEntities(new ConfigReader({}))).toBe('all');
    expect(read('visible')).toBe('visible');
  });

  it.each(['none', '', true, ['visible']])('cannot be %j', value => {
    expect(() => read(value)).toThrow(
      `dataProducts.factsAcrossEntities must be all or visible, got ${JSON.stringify(
        value,
      )}`,
    );
  });
});
