import {
  describeWithStandards,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { growthOf } from '../__testUtils__/processorTime';
import { isStandardText } from './isStandardText';
import { readDocuments } from './readDocuments';

describe('isStandardText', () => {
  describeWithStandards('with the official examples', () => {
    it.each([...officialExamples('odps'), ...officialExamples('odcs')])(
      'knows $name',
      ({ text }) => expect(isStandardText(text)).toBe(true),
    );
  });

  it.each([
    ['YAML', 'apiVersion: v1.0.0\nkind: DataProduct\n'],
    ['quotation marks', "'kind': 'DataContract'"],
    ['another case', 'kind: dataproduct'],
    ['a hyphen', 'KIND: data-contract'],
    ['a missing colon', 'id: x\nkind DataProduct\n\tname: y'],
    ['a broken line elsewhere', 'kind: DataContract\nname: "x\n\tid: 1'],
    ['JSON in lines', '{\n  "kind": "DataContract",\n  "id": "x"\n'],
    ['JSON in one line', '{"apiVersion":"v3.1.0","kind":"DataContract","id"'],
    ['a byte order mark', '\uFEFFkind: DataProduct'],
    ['UTF-16 read as UTF-8', [...'kind: DataProduct\n'].join('\u0000')],
    ['windows line ends', 'id: x\r\nkind: DataProduct\r\n'],
    [
      'a second document',
      'kind: Component\napiVersion: backstage.io/v1\n---\nkind: DataProduct\n',
    ],
    ['braces in YAML', '{kind: DataProduct}\n'],
    [
      'UTF-16 with its mark before the kind',
      `\uFFFD\uFFFD${[...'kind: DataProduct\n'].join('\u0000')}`,
    ],
    ['a tag', 'id: x\nkind: !!str DataProduct\n'],
    ['an anchor and a comment', 'kind: &k "DataProduct" # one\n'],
    ['a value on the next line', 'kind:\n  DataProduct\nid: x'],
    ['an indented document', '    id: x\n    kind: DataProduct\n'],
    ['a kind at a wrong margin', 'id: x\n  kind: DataProduct\n'],
    ['a document in a list', '- id: x\n  kind: DataProduct\n'],
    [
      'a second document in a list',
      '[{"kind": "Component"}, {"kind": "DataProduct"}]',
    ],
    [
      'a foreign version below its own level',
      'kind: DataProduct\nx: {apiVersion: scaffolder.backstage.io/v1beta3}\n',
    ],
    [
      'a foreign version below its own level, in lines',
      'kind: DataProduct\nx:\n  apiVersion: scaffolder.backstage.io/v1beta3\n',
    ],
    [
      'a foreign version below its own level, in JSON',
      '{"x": {"apiVersion": "a.io/v1"}, "y": "{", "kind": "DataProduct"}',
    ],
    [
      'an apostrophe in braces',
      "{name: Jane's, text: 'a }', kind: DataProduct}",
    ],
    ['a text in JSON that does not end', '{"id": "x,\n"kind": "DataProduct"'],
    ['a standard version without a kind', 'apiVersion: v1.0.0\nid: x\n'],
    [
      'a standard version with an unknown kind',
      'apiVersion: "v3.1.0"\nkind: DataKontrakt\n',
    ],
    ['old line ends', 'id: x\rkind: DataProduct\r'],
  ])('knows a document by %s', (_, text) => {
    expect(isStandardText(text)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['a component', 'apiVersion: backstage.io/v1alpha1\nkind: Component\n'],
    [
      'a native product',
      'apiVersion: data-mesh.dev/v1alpha1\nkind: DataProduct\n',
    ],
    [
      'a native product in JSON',
      '{"kind":"DataProduct","apiVersion":"data-mesh.dev/v1alpha1"}',
    ],
    [
      'a template that makes one',
      'kind: Template\nspec:\n  steps:\n    - input:\n        kind: DataProduct\n',
    ],
    ['a kind that only starts like it', 'kind: DataProductTeam\n'],
    ['a kind with more words', 'kind: Data Product descriptor\n'],
    ['a kind below its own level', 'spec:\n  kind: DataProduct\n'],
    ['a kind below, after another key', 'a:\n  b: c\n  kind: DataProduct\n'],
    ['a kind below its own level in JSON', '{"a": {"kind": "DataProduct"}}'],
    ['a text of a block', 'a: |\n  kind: DataProduct\n'],
    ['a version of Kubernetes', 'apiVersion: v1\nkind: Service\n'],
    ['a version with a group', 'apiVersion: a.io/v1.0.0\n'],
    ['a list of kinds', 'kind:\n  - DataProduct\n'],
    ['prose', 'This kind: of text is about a DataProduct.'],
  ])('does not claim %s', (_, text) => {
    expect(isStandardText(text)).toBe(false);
  });

  it.each([
    ['product', 'kind: !!str DataProduct'],
    ['product', '    id: x\n    kind: DataProduct'],
    ['product', 'kind: DataProduct\nx: {apiVersion: a.io/v1}'],
    ['product', 'kind:\n  DataProduct'],
    ['product', '\uFEFFkind: DataProduct'],
    ['foreign', 'kind: Data Product descriptor'],
    ['foreign', 'kind: DataProduct\napiVersion: a.io/v1'],
    ['foreign', 'kind: Service\napiVersion: v1'],
    ['foreign', 'a: b'],
    ['unreadable', 'apiVersion: v1.0.0'],
    ['unreadable', 'apiVersion: v3.1.0\nkind: DataKontrakt'],
    ['unreadable', '- kind: DataProduct'],
    ['foreign', 'spec:\n  kind: DataProduct'],
  ])('says the same as the reader, which finds %s in %j', (kind, text) => {
    expect(readDocuments({ text })).toMatchObject([{ kind }]);
    expect(isStandardText(text)).toBe(kind !== 'foreign');
  });

  it.each([
    ['a line', `kind: DataProduct\n# ${'x'.repeat(20_000_000)}`],
    ['a text', `{"kind": "DataProduct", "x": "${'x'.repeat(20_000_000)}"}`],
    ['a marker', `--- # ${'x'.repeat(20_000_000)}\nkind: DataProduct`],
    ['blanks', `kind: DataProduct\n${' '.repeat(20_000_000)}`],
  ])('knows a standard text with %s of megabytes', (_, text) => {
    expect(isStandardText(text)).toBe(true);
  });

  it.each<[number, string, string, string]>([
    [400_000, '', 'kind: data ', ''],
    [4_000_000, '', ' ', ''],
    [600_000, '', 'kind \n', ''],
    [500_000, '{', '"kind": ', ''],
    [500_000, '{', '"', ' kind'],
    [300_000, '{', 'kind: \\"', ''],
    [1_000_000, '{', ', ', ' kind'],
    [1_000_000, '{kind:', ' ', ''],
    [500_000, 'kind', '---\r', ''],
    [200_000, 'kind: DataProduct\n', 'apiVersion: a.', ''],
  ])(
    'takes time in proportion to the text: up to %d times, after %j, %j, then %j',
    (largest, start, part, end) => {
      const growth = growthOf({
        largest,
        make: count => `${start}${part.repeat(count)}${end}`,
        run: isStandardText,
      });
      expect(growth).toBeLessThan(1.5);
    },
  );
});
