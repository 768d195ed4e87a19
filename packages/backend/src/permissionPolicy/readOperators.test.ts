import { ConfigReader } from '@backstage/config';
import { readOperators } from './readOperators';

const read = (operators?: unknown) =>
  readOperators({
    config: new ConfigReader({ dataProducts: { operators } } as {}),
  });

describe('readOperators', () => {
  it('reads full references of groups and users', () => {
    expect(
      read(['group:default/data-platform', 'User:default/Sam-Whitaker']),
    ).toEqual(['group:default/data-platform', 'user:default/sam-whitaker']);
    expect(read()).toEqual([]);
  });

  it.each(['data-platform', 'group:data-platform', 'domain:default/sales', ''])(
    'names the path of the wrong value "%s"',
    wrong => {
      expect(() => read(['group:default/data-platform', wrong])).toThrow(
        /dataProducts\.operators\[1\]/,
      );
    },
  );
});
