/** @jest-environment node */
import { runInBrowser as run } from './__testUtils__/runInBrowser';

const runInBrowser = (code: string) => run({ code, folder: __dirname });

describe('in a browser', () => {
  it('documents are read, with nothing but a parser of YAML', async () => {
    expect(
      await runInBrowser(`
        import { readDocuments } from './index';
        export const result = readDocuments({ text: 'kind: DataContract\\nid: orders' })
          .map(reading => reading.kind === 'contract' && reading.contract.id);`),
    ).toEqual({ result: ['orders'], libraries: ['js-yaml'] });
  });

  it('versions are compared, with nothing else', async () => {
    const { result, libraries } = await runInBrowser(`
      import { compareContracts, comparisonAsText, defaultConventions, readDocuments } from './index';
      const [older, newer] = ['1.0.0', '2.0.0'].map(version => {
        const [reading] = readDocuments({ text: 'kind: DataContract\\nid: a\\nversion: ' + version });
        if (reading.kind !== 'contract') throw new Error(reading.kind);
        return reading.contract;
      });
      export const result = comparisonAsText({ comparison: compareContracts({ older, newer, conventions: defaultConventions }) });`);
    expect(result).toContain('2.0.0');
    expect(libraries).toEqual(['js-yaml']);
  });

  it.each(['columnTypes', 'markdown', 'patterns', 'sql', 'values'])(
    'the entrance of %s brings no library',
    async entrance => {
      const { result, libraries } = await runInBrowser(`
        import * as all from './entrances/${entrance}';
        export const result = Object.keys(all).length > 0;`);
      expect(result).toBe(true);
      expect(libraries).toEqual([]);
    },
  );

  it('all that is exported can be loaded', async () => {
    const { result } = await runInBrowser(`
      import * as everything from './index';
      export const result = Object.keys(everything);`);
    expect(result).toContain('readDocuments');
    expect(result).toContain('compareContracts');
  });
});
