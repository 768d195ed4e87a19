import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contractText, productText } from '../__testUtils__/documents';
import {
  commitAll,
  git,
  temporaryRepository,
} from '../__testUtils__/repository';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder, writeFiles } from '../__testUtils__/temporaryFolder';
import { DiffReport } from './types';

/** What happened to each document, in words. */
async function changesIn(
  folder: string,
  ...more: string[]
): Promise<{ code: number | null; changes: string[]; findings: string[] }> {
  const { code, output, messages } = await runProgram({
    folder,
    arguments: ['diff', '--output', 'json', ...more],
  });
  expect(messages).toBe('');
  const report: DiffReport = JSON.parse(output);
  return {
    code,
    changes: report.changes.map(change =>
      change.status === 'compared'
        ? `${change.file}${
            change.olderFile ? ` was ${change.olderFile}` : ''
          }: ${change.comparison.counts.breaking} breaking`
        : `${change.file}: ${change.status}`,
    ),
    findings: report.files.flatMap(({ file, findings }) =>
      findings.map(
        ({ rule, line }) => `${file}${line ? `:${line}` : ''} ${rule}`,
      ),
    ),
  };
}

const order = { order_number: 'string', total: 'number' };
const older = contractText({ columns: order });
const broken = { order_number: 'string', total: 'string' };

describe('data-product diff of two files', () => {
  it.each([
    ['insufficient-version', '1.1.0', 1],
    ['insufficient-version', '2.0.0', 0],
    ['breaking', '2.0.0', 1],
    ['risky', '2.0.0', 1],
    ['breaking,insufficient-version', '2.0.0', 1],
    ['never', '1.1.0', 0],
  ])(
    'with --fail-on %s and version %s ends with %i',
    async (failOn, version, code) => {
      const folder = temporaryFolder({
        'older.yaml': older,
        'newer.yaml': contractText({ version, columns: broken }),
      });
      const run = await changesIn(
        folder,
        ...['--fail-on', failOn, 'older.yaml', 'newer.yaml'],
      );
      expect(run.changes).toEqual(['newer.yaml was older.yaml: 1 breaking']);
      expect(run.code).toBe(code);
    },
  );

  it('says what broke, where, and which version would do', async () => {
    const folder = temporaryFolder({
      'older.yaml': older,
      'newer.yaml': contractText({ columns: broken }),
    });
    const { output } = await runProgram({
      folder,
      arguments: ['diff', 'older.yaml', 'newer.yaml'],
    });
    expect(output).toContain('newer.yaml (was older.yaml)');
    expect(output).toContain('schema[0].properties[1].logicalType');
    expect(output).toContain('Write version: 2.0.0.');
    expect(output).toContain('✖ 1 version says less than what changed');
  });

  it.each([
    ['markdown', '### '],
    ['metadata-difference', '"kind": "MetadataDifference"'],
    ['sarif', '"ruleId": "logical-type-changed"'],
    ['junit', '<failure type="logical-type-changed"'],
    ['github', '::error file=newer.yaml,line=19,col=9,'],
  ])('writes it as %s', async (format, part) => {
    const folder = temporaryFolder({
      'older.yaml': older,
      'newer.yaml': contractText({ columns: broken }),
    });
    const { output } = await runProgram({
      folder,
      arguments: ['diff', '--output', format, 'older.yaml', 'newer.yaml'],
    });
    expect(output).toContain(part);
  });

  it('fails if the newer one cannot be read, and not if the older one cannot', async () => {
    const folder = temporaryFolder({
      'fine.yaml': older,
      'broken.yaml': 'kind: DataContract\nid: [',
    });
    expect(await changesIn(folder, 'fine.yaml', 'broken.yaml')).toEqual({
      code: 1,
      changes: [],
      findings: ['broken.yaml:2 not-comparable'],
    });
    expect(await changesIn(folder, 'broken.yaml', 'fine.yaml')).toEqual({
      code: 0,
      changes: ['fine.yaml: added'],
      findings: ['broken.yaml not-comparable'],
    });
  });
});

describe('data-product diff --against a revision', () => {
  it('looks at what changed since, also in files that git does not know yet', async () => {
    const folder = temporaryRepository({
      'same.odcs.yaml': contractText({ id: 'same' }),
      'orders.odcs.yaml': older,
      'orders.odps.yaml': productText({}),
      'README.md': 'Nothing of ours',
    });
    writeFiles(folder, {
      'orders.odcs.yaml': contractText({ columns: broken }),
      'orders.odps.yaml': productText({ version: '1.0.1' }),
      'new.odcs.yaml': contractText({ id: 'new' }),
    });
    expect(await changesIn(folder, '--against', 'HEAD')).toEqual({
      code: 1,
      changes: [
        'new.odcs.yaml: added',
        'orders.odcs.yaml: 1 breaking',
        'orders.odps.yaml: 0 breaking',
      ],
      findings: [
        'orders.odcs.yaml:19 logical-type-changed',
        'orders.odcs.yaml:4 insufficient-version',
      ],
    });
  });

  it.each([
    ['active', 1],
    ['deprecated', 1],
    ['retired', 0],
  ])(
    'ends, for a contract that is gone and was %s, with %i',
    async (status, code) => {
      const folder = temporaryRepository({
        'orders.odcs.yaml': contractText({ status }),
        'kept.odcs.yaml': contractText({ id: 'kept' }),
      });
      rmSync(join(folder, 'orders.odcs.yaml'));
      expect(await changesIn(folder, '--against', 'HEAD')).toEqual({
        code,
        changes: ['orders.odcs.yaml: removed'],
        findings: ['orders.odcs.yaml contract-removed'],
      });
    },
  );

  it('knows a document again wherever it moved', async () => {
    const other = contractText({ id: 'other' });
    const folder = temporaryRepository({
      'a.odcs.yaml': older,
      'both.odcs.yaml': [contractText({ id: 'first' }), other].join('---\n'),
    });
    renameSync(join(folder, 'a.odcs.yaml'), join(folder, 'b.odcs.yaml'));
    writeFiles(folder, {
      'b.odcs.yaml': contractText({ columns: broken }),
      'both.odcs.yaml': contractText({ id: 'first' }),
      'sub/other.odcs.yaml': other,
    });
    const expected = [
      'b.odcs.yaml was a.odcs.yaml: 1 breaking',
      'both.odcs.yaml: 0 breaking',
      'sub/other.odcs.yaml was both.odcs.yaml: 0 breaking',
    ];
    expect((await changesIn(folder, '--against', 'HEAD')).changes).toEqual(
      expected,
    );
    git(folder, 'add', '--all');
    expect((await changesIn(folder, '--against', 'HEAD')).changes).toEqual(
      expected,
    );
    // The earlier file is found though only the later one was named.
    expect(
      (await changesIn(folder, '--against', 'HEAD', 'b.odcs.yaml')).changes,
    ).toEqual(expected.slice(0, 1));
  });

  it('knows a document again whose id changed in its file', async () => {
    const folder = temporaryRepository({ 'orders.odcs.yaml': older });
    writeFiles(folder, {
      'orders.odcs.yaml': contractText({ id: 'orders-v2', version: '2.0.0' }),
    });
    expect(await changesIn(folder, '--against', 'HEAD')).toEqual({
      code: 0,
      changes: ['orders.odcs.yaml: 1 breaking'],
      findings: ['orders.odcs.yaml:3 identifier-changed'],
    });
  });

  it('does not take a document for gone whose file cannot be read now', async () => {
    const folder = temporaryRepository({ 'orders.odcs.yaml': older });
    writeFiles(folder, { 'orders.odcs.yaml': `${older}\n  broken: [` });
    expect((await changesIn(folder, '--against', 'HEAD')).changes).toEqual([]);
  });

  it('compares with the commit from which the branch grew where it is asked to', async () => {
    const folder = temporaryRepository({ 'orders.odcs.yaml': older });
    git(folder, 'switch', '--quiet', '--create', 'feature');
    writeFiles(folder, { 'mine.odcs.yaml': contractText({ id: 'mine' }) });
    commitAll(folder, 'mine');
    git(folder, 'switch', '--quiet', 'main');
    writeFiles(folder, { 'theirs.odcs.yaml': contractText({ id: 'theirs' }) });
    commitAll(folder, 'theirs');
    git(folder, 'switch', '--quiet', 'feature');
    expect((await changesIn(folder, '--against', 'main')).changes).toEqual([
      'mine.odcs.yaml: added',
      'theirs.odcs.yaml: removed',
    ]);
    expect(
      (await changesIn(folder, '--against', 'main', '--merge-base')).changes,
    ).toEqual(['mine.odcs.yaml: added']);
  });

  it('works in a folder of the repository, with names that git would quote', async () => {
    const name = 'größe "1"\n.odcs.yaml';
    const folder = temporaryRepository({
      [`data/${name}`]: older,
      'elsewhere.odcs.yaml': contractText({ id: 'elsewhere' }),
    });
    writeFiles(folder, {
      [`data/${name}`]: contractText({ columns: broken }),
      'elsewhere.odcs.yaml': contractText({
        id: 'elsewhere',
        version: '9.0.0',
      }),
    });
    expect(
      (await changesIn(join(folder, 'data'), '--against', 'HEAD')).changes,
    ).toEqual([`${name}: 1 breaking`]);
  });

  it('leaves out what git ignores and what belongs to another repository, unless it is named', async () => {
    const folder = temporaryRepository({
      '.gitignore': 'dist',
      'orders.odcs.yaml': older,
    });
    writeFiles(folder, {
      'dist/orders.odcs.yaml': contractText({ columns: broken }),
      'module/other.odcs.yaml': older,
    });
    git(join(folder, 'module'), 'init', '--quiet');
    commitAll(join(folder, 'module'), 'first');
    expect((await changesIn(folder, '--against', 'HEAD')).changes).toEqual([]);
    expect(
      (await changesIn(folder, '--against', 'HEAD', 'dist/orders.odcs.yaml'))
        .changes,
    ).toEqual(['dist/orders.odcs.yaml was orders.odcs.yaml: 1 breaking']);
  });

  it('says what to do in a shallow clone', async () => {
    const origin = temporaryRepository({ 'orders.odcs.yaml': older });
    commitAll(origin, 'second');
    const folder = temporaryFolder();
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${origin}`, '.');
    for (const line of [['HEAD~1'], ['nowhere', '--merge-base']]) {
      const run = await runProgram({
        folder,
        arguments: ['diff', '--against', ...line],
      });
      expect(run).toMatchObject({ code: 2, output: '' });
      expect(run.messages).toContain('fetch-depth: 0');
    }
  });

  it('does what the configuration says if nothing is named', async () => {
    const folder = temporaryRepository({
      'data-product.config.yaml':
        'files: contracts\nignore: ["**/draft.*"]\ndiff: { against: main, failOn: never }',
      'contracts/orders.odcs.yaml': older,
      'contracts/draft.odcs.yaml': older,
      'others.odcs.yaml': older,
    });
    writeFiles(folder, {
      'contracts/orders.odcs.yaml': contractText({ columns: broken }),
      'contracts/draft.odcs.yaml': contractText({ columns: broken }),
      'others.odcs.yaml': contractText({ columns: broken }),
    });
    expect(await changesIn(folder)).toMatchObject({
      code: 0,
      changes: ['contracts/orders.odcs.yaml: 1 breaking'],
    });
  });

  it('takes everything for new where nothing was committed yet', async () => {
    const folder = temporaryFolder({ 'orders.odcs.yaml': older });
    git(folder, 'init', '--quiet');
    expect(await changesIn(folder, '--against', 'HEAD')).toEqual({
      code: 0,
      changes: ['orders.odcs.yaml: added'],
      findings: [],
    });
  });

  it('has nothing to say where nothing changed', async () => {
    const folder = temporaryRepository({ 'orders.odcs.yaml': older });
    expect(
      await runProgram({ folder, arguments: ['diff', '--against', 'HEAD'] }),
    ).toEqual({ code: 0, output: '✔ Nothing has changed.\n', messages: '' });
  });
});
