import { setFlagsFromString } from 'node:v8';
import { SchemaParseError } from '../../reading';
import { importContract } from '../../conversion/importContract';

// What a large process does by itself once it has compiled many expressions: then
// a greedy one takes more stack for each character than for millions there is.
beforeAll(() => setFlagsFromString('--no-regexp-optimization'));
afterAll(() => setFlagsFromString('--regexp-optimization'));

describe('blanks in SQL', () => {
  it.each([' ', '\n', '\t'])('may be millions, each %j', blank => {
    const blanks = blank.repeat(4_900_000);
    expect(() => importContract({ format: 'sql', text: blanks })).toThrow(
      SchemaParseError,
    );
    const { contract } = importContract({
      format: 'sql',
      text: `create table orders (id${blanks}int);`,
    });
    expect(contract.schema[0].properties[0]).toMatchObject({ name: 'id' });
  });
});
