/** @jest-environment node */
import { runInBrowser as run } from './__testUtils__/runInBrowser';

const runInBrowser = (code: string) => run({ code, folder: __dirname });

describe('in a browser', () => {
  it('schemas of every format are checked', async () => {
    const texts = {
      avro: '{"type":"record","name":"A","fields":[{"name":"a","type":"int","default":1}]}',
      'json-schema': '{"type":"string","pattern":"^a+$"}',
      protobuf: 'syntax = "proto3"; message A { string a = 1; }',
      odcs: 'kind: DataContract\nid: a\nschema: [{ name: t, properties: [{ name: a }] }]',
    };
    const { result, libraries } = await runInBrowser(`
      import { checkCompatibility } from './index';
      export const result = Object.entries(${JSON.stringify(texts)}).map(
        ([format, text]) => checkCompatibility({
          format: format as any, level: 'FULL', reader: text, writers: [text],
        }).compatible);`);
    expect(result).toEqual([true, true, true, true]);
    expect(libraries).toEqual(['js-yaml', 're2js']);
  });

  it('all that is exported can be loaded', async () => {
    const { result } = await runInBrowser(`
      import * as everything from './index';
      export const result = Object.keys(everything);`);
    expect(result).toContain('exportContract');
    expect(result).toContain('importContract');
  });
});
