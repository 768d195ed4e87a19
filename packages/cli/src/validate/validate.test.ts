import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { contractText, productText } from '../__testUtils__/documents';
import { startUsualClock } from '../__testUtils__/processorTime';
import { runProgram, startProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

/** The findings as `severity rule line` by file. */
async function findingsIn(
  folder: string,
  ...more: string[]
): Promise<{ code: number | null; files: Record<string, string[]> }> {
  const { code, output, messages } = await runProgram({
    folder,
    arguments: ['validate', '--output', 'json', ...more],
  });
  expect(messages).toBe('');
  const report: {
    files: {
      file: string;
      findings: { severity: string; rule: string; line?: number }[];
    }[];
  } = JSON.parse(output);
  return {
    code,
    files: Object.fromEntries(
      report.files.map(({ file, findings }) => [
        file,
        findings.map(({ severity, rule, line }) =>
          [severity, rule, line].filter(Boolean).join(' '),
        ),
      ]),
    ),
  };
}

const wrongVersion = productText({ version: '1.10' });
const entity = 'apiVersion: backstage.io/v1alpha1\nkind: Component\n';

describe('data-product validate', () => {
  it('has nothing to say about a product and its contract', async () => {
    const folder = temporaryFolder({
      'orders.odps.yaml': productText({}),
      'contracts/orders.odcs.yaml': contractText({}),
    });
    expect(await startProgram({ folder, arguments: ['validate'] })).toEqual({
      code: 0,
      output: '✔ Nothing to complain about in 2 documents in 2 files.\n',
      messages: '',
    });
  });

  it('names file, line, rule and remedy of what is wrong, and ends with 1', async () => {
    const folder = temporaryFolder({
      'orders.odps.yaml': wrongVersion,
      'orders.odcs.yaml': contractText({}),
    });
    const { code, output } = await startProgram({
      folder,
      arguments: ['validate'],
    });
    expect(code).toBe(1);
    expect(output).toContain('orders.odps.yaml\n      5:');
    expect(output).toContain('error    version must be a text');
    expect(output).toContain('Write version: "1.10".');
    expect(output).toContain('✖ 1 error in 2 documents in 2 files.');
  });

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['info', 1],
  ])(
    'with --fail-on %s ends with %i if there is a warning',
    async (failOn, code) => {
      const folder = temporaryFolder({
        'a.odcs.yaml': contractText({}),
        'b.odcs.yaml': contractText({}),
      });
      const run = await findingsIn(folder, '--fail-on', failOn);
      expect(run.files['a.odcs.yaml']).toEqual(['warning conflicting-id 1']);
      expect(run.code).toBe(code);
    },
  );

  it('looks at product and contract files, and never into node_modules', async () => {
    const folder = temporaryFolder({
      'orders.odps.yml': productText({}),
      'deep/er/orders.odcs.json': '{}',
      'catalog-info.yaml': entity,
      'node_modules/package/broken.odps.yaml': 'a: [',
      '.git/broken.odps.yaml': 'a: [',
    });
    expect(Object.keys((await findingsIn(folder)).files)).toEqual([
      'deep/er/orders.odcs.json',
      'orders.odps.yml',
    ]);
  });

  it('skips what belongs to others, unless somebody names the file', async () => {
    const folder = temporaryFolder({ 'catalog-info.yaml': entity });
    expect((await findingsIn(folder, '*.yaml')).files).toEqual({
      'catalog-info.yaml': [],
    });
    expect((await findingsIn(folder, 'catalog-info.yaml')).files).toEqual({
      'catalog-info.yaml': ['warning foreign-document 1'],
    });
  });

  it('says that a port names a contract that nobody has', async () => {
    const folder = temporaryFolder({
      'orders.odps.yaml': productText({
        contractId: 'ORDERS-V1',
        inputContractId: 'till-v1',
      }),
      'orders.odcs.yaml': contractText({}),
    });
    expect((await findingsIn(folder)).files).toEqual({
      'orders.odps.yaml': ['info unknown-contract 21'],
      'orders.odcs.yaml': [],
    });
  });

  it('tells two documents with one id and version apart from two versions', async () => {
    const folder = temporaryFolder({
      'a.odcs.yaml': [contractText({}), contractText({})].join('---\n'),
      'b.odcs.yaml': contractText({ version: '2.0.0' }),
    });
    expect((await findingsIn(folder)).files).toEqual({
      'a.odcs.yaml': ['warning conflicting-id 1', 'warning conflicting-id 22'],
      'b.odcs.yaml': [],
    });
  });

  it('lets the configuration weigh rules otherwise', async () => {
    const folder = temporaryFolder({
      'data-product.config.yaml':
        'rules: { unknown-contract: error, missing-business-owner: off }',
      'orders.odps.yaml': productText({}).replace(/.*businessOwner\n.*\n/, ''),
    });
    expect(await findingsIn(folder)).toEqual({
      code: 1,
      files: { 'orders.odps.yaml': ['error unknown-contract 15'] },
    });
  });

  describe('with files that are no files of people', () => {
    const text = contractText({});
    const latin = Buffer.from(text.replace('ordered', 'geändert'), 'latin1');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 256));

    it.each<[string, string | Buffer, string[]]>([
      ['an empty file', '# nothing yet\n', ['warning empty-file 1']],
      ['broken YAML', 'kind: DataContract\nid: [', ['error syntax 2']],
      ['bytes', bytes, ['error wrong-encoding 1']],
      ['UTF-16', utf16, ['info wrong-encoding 1']],
      ['Latin-1', latin, ['warning wrong-encoding 7']],
      ['a list', '- 1\n', ['error not-a-mapping 1']],
    ])('reports %s as finding', async (_, content, findings) => {
      const folder = temporaryFolder({ 'orders.odcs.yaml': content });
      const { files } = await findingsIn(folder);
      expect(files['orders.odcs.yaml']).toEqual(
        expect.arrayContaining(findings),
      );
    });

    it.each<[string, string | Buffer]>([
      ['that is not UTF-8', latin],
      ['that lost a character', text.replace('ordered', 'ge\ufffdndert')],
    ])('names a file %s once', async (_, content) => {
      const folder = temporaryFolder({ 'orders.odcs.yaml': content });
      expect((await findingsIn(folder)).files).toEqual({
        'orders.odcs.yaml': ['warning wrong-encoding 7'],
      });
    });

    it('does not read a file that is larger than any text may be', async () => {
      const folder = temporaryFolder({ 'orders.odcs.yaml': '' });
      truncateSync(join(folder, 'orders.odcs.yaml'), 4_000_000_000);
      expect((await findingsIn(folder)).files).toEqual({
        'orders.odcs.yaml': ['error document-too-large 1'],
      });
    });

    it('neither follows links in a circle nor waits for a pipe', async () => {
      const folder = temporaryFolder({ 'deep/orders.odcs.yaml': text });
      symlinkSync('..', join(folder, 'deep/up'));
      symlinkSync('loop.odcs.yaml', join(folder, 'loop.odcs.yaml'));
      execFileSync('mkfifo', [join(folder, 'pipe.odcs.yaml')]);
      expect((await findingsIn(folder)).files).toEqual({
        'deep/orders.odcs.yaml': [],
      });
      expect(
        (await findingsIn(folder, 'loop.odcs.yaml', 'pipe.odcs.yaml')).files,
      ).toEqual({
        'loop.odcs.yaml': ['error file-not-readable'],
        'pipe.odcs.yaml': ['error file-not-readable'],
      });
    });

    it.each([
      'with space.odcs.yaml',
      'größe 数据.odcs.yaml',
      'two\nlines.odcs.yaml',
      '[1].odcs.yaml',
      '-q.odcs.yaml',
      '::error::.odcs.yaml',
    ])('reads a file called %j, by pattern and by name', async name => {
      const folder = temporaryFolder({ [name]: text });
      expect((await findingsIn(folder)).files).toEqual({ [name]: [] });
      expect((await findingsIn(folder, '--', name)).files).toEqual({
        [name]: [],
      });
    });
  });

  it('checks a thousand files in seconds', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `contracts/${index}.odcs.yaml`,
        contractText({ id: `contract-${index}` }),
      ]),
    );
    const folder = temporaryFolder(files);
    const { code, output } = await startProgram({
      folder,
      arguments: ['validate'],
    });
    expect({ code, output }).toEqual({
      code: 0,
      output: '✔ Nothing to complain about in 1000 documents in 1000 files.\n',
    });
    const seconds = startUsualClock();
    await runProgram({ folder, arguments: ['validate'] });
    expect(seconds()).toBeLessThan(10);
  });
});
