import { contractText } from '../__testUtils__/documents';
import { commitAll, temporaryRepository } from '../__testUtils__/repository';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder, writeFiles } from '../__testUtils__/temporaryFolder';

const entity = (name: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\n`;
const files = {
  'a.yaml': entity('a'),
  'b.yaml': entity('b'),
  'list.json': '{"id": 1}',
  'empty.yaml': '# nothing yet\n',
  'none.yaml': '',
  'contract.yaml': contractText({}),
  'retired.yaml': contractText({ status: 'retired' }),
  'both.yaml': `${entity('a')}---\n${contractText({})}`,
};
const diff = (folder: string, ...more: string[]) =>
  runProgram({ folder, arguments: ['diff', ...more] });

describe('data-product diff of files that it does not understand', () => {
  it.each([
    ['a.yaml', 'b.yaml', '2 files hold'],
    ['a.yaml', 'a.yaml', '1 file holds'],
    ['a.yaml', 'list.json', '2 files hold'],
    ['empty.yaml', 'none.yaml', '2 files hold'],
    ['a.yaml', 'contract.yaml', '1 file holds'],
    ['none.yaml', 'contract.yaml', '1 file holds'],
    ['retired.yaml', 'a.yaml', '1 file holds'],
  ])(
    'says of %s and %s that nothing was compared, and ends with 2',
    async (older, newer, hold) => {
      const folder = temporaryFolder(files);
      const run = await diff(folder, older, newer);
      expect(run.code).toBe(2);
      expect(run.output).toContain(`✖ Nothing was compared: ${hold} neither`);
      expect(run.output).not.toContain('Nothing has changed');
      expect(
        (await diff(folder, '--fail-on', 'never', older, newer)).code,
      ).toBe(2);
    },
  );

  it('says that a contract is gone, and which file holds none', async () => {
    const run = await diff(temporaryFolder(files), 'contract.yaml', 'a.yaml');
    expect(run.code).toBe(1);
    expect(run.output).toContain('is gone, and was not retired before');
    expect(run.output).toContain('a.yaml:1\n  The file holds neither');
  });

  it('compares the documents among others', async () => {
    const run = await diff(
      temporaryFolder(files),
      'both.yaml',
      'contract.yaml',
    );
    expect(run.code).toBe(0);
    expect(run.output).toContain('Both versions say the same.');
  });

  it('tells each form of report what the file is', async () => {
    const folder = temporaryFolder(files);
    const json = await diff(folder, '-o', 'json', 'a.yaml', 'none.yaml');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.output)).toMatchObject({
      failed: true,
      nothingCompared: true,
      strange: ['a.yaml', 'none.yaml'],
      files: [
        { findings: [{ rule: 'foreign-document', severity: 'warning' }] },
        { findings: [{ rule: 'empty-file', severity: 'warning' }] },
      ],
    });
    const sarif = await diff(folder, '-o', 'sarif', 'a.yaml', 'b.yaml');
    expect(sarif.output).toContain('"id": "foreign-document"');
    const markdown = await diff(folder, '-o', 'markdown', 'a.yaml', 'b.yaml');
    expect(markdown.output).toContain('Nothing was compared');
  });
});

describe('data-product diff with a commit', () => {
  const committed = {
    'contracts/orders.odcs.yaml': contractText({}),
    'other/component.yaml': entity('a'),
    'other/same.yaml': entity('a'),
  };

  const changed = (changes: Record<string, string>) => {
    const folder = temporaryRepository(committed);
    writeFiles(folder, changes);
    commitAll(folder, 'second');
    return folder;
  };

  it('ends with 2 for a named file that changed and holds nothing of ours', async () => {
    const folder = changed({ 'other/component.yaml': entity('b') });
    const run = await diff(
      folder,
      ...['--against', 'HEAD~1', 'other/component.yaml'],
    );
    expect(run.code).toBe(2);
    expect(run.output).toContain('✖ Nothing was compared: 1 file holds');
  });

  it.each([
    ['other/same.yaml', 2],
    ['contracts/orders.odcs.yaml', 0],
    ['contracts', 0],
    ['**/*.yaml', 0],
  ])('ends for %s, which did not change, with %i', async (name, code) => {
    const folder = changed({});
    const run = await diff(folder, '--against', 'HEAD~1', name);
    expect(run.code).toBe(code);
  });

  it('is content with what a pattern finds, and gives no all-clear about it', async () => {
    const folder = changed({ 'other/component.yaml': entity('b') });
    const run = await diff(folder, '--against', 'HEAD~1', '**/*.yaml');
    expect(run).toMatchObject({
      code: 0,
      output:
        '✔ Nothing has changed in data products and data contracts; 1 file holds neither a data product (ODPS) nor a data contract (ODCS).\n',
    });
  });

  it('says so if the file of a contract holds something else now', async () => {
    const folder = changed({ 'contracts/orders.odcs.yaml': entity('b') });
    const run = await diff(folder, '--against', 'HEAD~1');
    expect(run.code).toBe(1);
    expect(run.output).toContain('is gone, and was not retired before');
  });
});
