import { decodeText } from './decodeText';
import { readFile } from './readFile';

const location = { type: 'url', target: 'https://git.example/all.yaml' };
const product = 'apiVersion: v1.0.0\nkind: DataProduct\nid: orders\n';
const native = (metadata: string) =>
  `apiVersion: data-mesh.dev/v1alpha1\nkind: DataProduct\nmetadata: ${metadata}\nspec: {lifecycle: active}\n`;

const refsOf = (text: string, target = location.target) =>
  readFile({ text, location: { ...location, target } }).entities.map(
    ({ entityRef }) => entityRef,
  );

describe('readFile', () => {
  it.each([
    ['no metadata', 'name: x\n', 'metadata is missing'],
    ['a list as metadata', 'metadata: []\n', 'metadata is not a mapping'],
    ['no kind', 'apiVersion: v1\nmetadata: {name: a}\n', 'kind is missing'],
    [
      'a number as name',
      'apiVersion: v1\nkind: A\nmetadata: {name: 5}\n',
      'metadata.name is not a text',
    ],
    [
      'a number as namespace',
      native('{name: a, namespace: 5}'),
      'metadata.namespace is not a text',
    ],
    [
      'a name that no database keeps',
      native('{name: "a\\0"}'),
      'metadata.name has a character of value zero',
    ],
    [
      'a text as annotations',
      native('{name: a, annotations: x}'),
      'metadata.annotations is not a mapping',
    ],
  ])('reports a document with %s beside ours', (_, foreign, reason) => {
    const { entities, findings } = readFile({
      text: `${product}---\n${foreign}`,
      location,
    });
    expect(entities.map(({ entityRef }) => entityRef)).toEqual([
      'dataproduct:default/orders',
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'not-an-entity',
        line: 5,
        message: `This document is neither ODPS, ODCS nor a Backstage entity: ${reason}`,
        remedy: expect.any(String),
      }),
    ]);
  });

  it.each(['a.odps.yaml', 'a.odcs.yml', 'a.odps.json?at=main'])(
    'reports it also alone in %s, which is called like ours',
    name => {
      const target = `https://git.example/${name}`;
      const { entities, findings } = readFile({
        text: 'name: x\n',
        location: { ...location, target },
      });
      expect(entities).toEqual([]);
      expect(findings[0].rule).toBe('not-an-entity');
    },
  );

  it('hands what is in files of others to the catalog as it is', () => {
    const { entities, findings } = readFile({ text: 'name: x\n', location });
    expect(findings).toEqual([]);
    expect(entities).toEqual([{ entity: { name: 'x' }, standard: false }]);
  });

  it('claims only references that the catalog can have', () => {
    expect(refsOf(native('{name: a, namespace: sales}'))).toEqual([
      'dataproduct:sales/a',
    ]);
    for (const metadata of [
      `{name: ${'x'.repeat(300)}}`,
      '{name: "a b"}',
      '{name: a, namespace: "Not legal"}',
    ]) {
      expect(refsOf(native(metadata))).toEqual([undefined]);
    }
  });
});

describe('decodeText', () => {
  const text = 'name: Aufträge\nid: 1\n';

  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(text))).toEqual({ text });
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text });
  });

  it.each(['utf16le', 'utf16be'])('reads %s, and mentions it', order => {
    const data = Buffer.from(`\uFEFF${text}`, 'utf16le');
    if (order === 'utf16be') data.swap16();
    expect(decodeText(data)).toEqual({
      text,
      notUtf8: expect.objectContaining({
        rule: 'wrong-encoding',
        severity: 'info',
      }),
    });
  });

  it('reads what else there is as well as it can, and warns of the line', () => {
    const data = Buffer.from(`id: 1\n${text}`, 'latin1');
    expect(decodeText(data)).toEqual({
      text: 'id: 1\nname: Aufträge\nid: 1\n',
      notUtf8: expect.objectContaining({
        rule: 'wrong-encoding',
        severity: 'warning',
        line: 2,
        remedy: 'Save the file as UTF-8.',
      }),
    });
  });
});
