import { personalDataOfProduct } from './personalDataOfProduct';

describe('personalDataOfProduct', () => {
  it.each([
    ['yes', 'as soon as one contract says so', ['no', 'yes', undefined], false],
    ['no', 'where every port has a contract that says no', ['no', 'no'], true],
    ['unknown', 'where one port has no contract', ['no'], false],
    [
      'unknown',
      'where one contract is not in the catalog',
      ['no', undefined],
      true,
    ],
    ['unknown', 'where one contract does not know', ['no', 'unknown'], true],
    ['unknown', 'without output ports', [], false],
  ] as const)('is %s %s', (expected, _, contracts, isComplete) => {
    expect(
      personalDataOfProduct({ contracts: [...contracts], isComplete }),
    ).toBe(expected);
  });
});
