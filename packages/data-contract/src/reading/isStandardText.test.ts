import {
  describeWithStandards,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { isStandardText } from './isStandardText';

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
    ['prose', 'This kind: of text is about a DataProduct.'],
  ])('does not claim %s', (_, text) => {
    expect(isStandardText(text)).toBe(false);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    isStandardText('kind: data '.repeat(400_000));
    isStandardText(' '.repeat(4_000_000));
    isStandardText('kind \n'.repeat(600_000));
    isStandardText(`{${'"kind": '.repeat(500_000)}`);
    isStandardText(`kind: DataProduct\n${'apiVersion: a.'.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
