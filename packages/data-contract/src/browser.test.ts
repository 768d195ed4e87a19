/** @jest-environment node */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

/** What every browser has besides the language, and the package may use. */
const browserGlobals = { TextDecoder, TextEncoder, URL };

/** Bundles code as an app does, without polyfills, and runs it where Node is not. */
async function runInBrowser(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const context = createContext({ ...browserGlobals });
  runInContext(outputFiles[0].text, context);
  const inputs = Object.values(metafile.outputs).flatMap(output =>
    Object.entries(output.inputs),
  );
  const libraries = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0
      ? /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []
      : [],
  );
  return {
    // Values of another context have other prototypes.
    result: JSON.parse(JSON.stringify(context.bundle.result)),
    libraries: [...new Set(libraries)].sort(),
  };
}

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

  it('schemas of every format are checked', async () => {
    const texts = {
      avro: '{"type":"record","name":"A","fields":[{"name":"a","type":"int","default":1}]}',
      'json-schema': '{"type":"string","pattern":"^a+$"}',
      protobuf: 'syntax = "proto3"; message A { string a = 1; }',
      odcs: 'kind: DataContract\nid: a\nschema: [{ name: t, properties: [{ name: a }] }]',
    };
    const { result } = await runInBrowser(`
      import { checkCompatibility } from './index';
      export const result = Object.entries(${JSON.stringify(texts)}).map(
        ([format, text]) => checkCompatibility({
          format: format as any, level: 'FULL', reader: text, writers: [text],
        }).compatible);`);
    expect(result).toEqual([true, true, true, true]);
  });

  it('all that is exported can be loaded', async () => {
    const { result } = await runInBrowser(`
      import * as everything from './index';
      export const result = Object.keys(everything);`);
    expect(result).toContain('exportContract');
    expect(result).toContain('importContract');
  });
});
