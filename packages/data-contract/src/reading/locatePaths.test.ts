import { locatePaths } from './locatePaths';

const text = `apiVersion: v3.1.0
kind: DataContract
schema:
  - name: orders
    properties:
      - name: id
      - { name: amount, logicalType: number }
"strange key": { x: 1 }
`;

describe('locatePaths', () => {
  it.each([
    ['kind', { line: 2, column: 1 }],
    ['schema[0].properties[1].logicalType', { line: 7, column: 25 }],
    ['["strange key"].x', { line: 8, column: 18 }],
  ])('finds %s in the text', (path, place) => {
    expect(locatePaths({ text, paths: [path] }).get(path)).toEqual(place);
  });

  it('finds a place that is gone at its nearest parent', () => {
    const paths = ['schema[0].properties[7].name', 'team.name', ''];
    expect([...locatePaths({ text, paths }).values()]).toEqual([
      { line: 5, column: 5 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it('counts the lines of the file, not those of the document', () => {
    expect(
      locatePaths({ text, line: 10, paths: ['kind'] }).get('kind'),
    ).toEqual({ line: 11, column: 1 });
  });

  it('finds nothing in a text that no parser understands', () => {
    expect(locatePaths({ text: 'a: [', paths: ['a'] }).size).toBe(0);
  });

  it('reads paths of hostile length in no time', () => {
    const paths = ['['.repeat(50_000), `["${'\\'.repeat(50_000)}`];
    expect(locatePaths({ text, paths }).size).toBe(2);
  });
});
