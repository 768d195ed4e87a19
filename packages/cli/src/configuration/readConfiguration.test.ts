import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { contractText } from '../__testUtils__/documents';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { readConfiguration } from './readConfiguration';

describe('readConfiguration', () => {
  it('reads all that can be said', async () => {
    const folder = temporaryFolder({
      'data-product.config.yaml': `
files: contracts
ignore: ['**/drafts/**']
rules: { unknown-contract: error, missing-purpose: off }
failOn: warning
output: json
outputFile: report.json
diff: { failOn: [breaking, risky], against: main, mergeBase: true }
compat: { format: avro, level: FULL, profile: apicurio, against: main }
`,
    });
    expect(await readConfiguration({ folder })).toEqual({
      folder,
      file: join(folder, 'data-product.config.yaml'),
      configuration: {
        files: ['contracts'],
        ignore: ['**/drafts/**'],
        rules: { 'unknown-contract': 'error', 'missing-purpose': 'off' },
        failOn: 'warning',
        output: 'json',
        outputFile: 'report.json',
        diff: {
          failOn: ['breaking', 'risky'],
          against: 'main',
          mergeBase: true,
        },
        compat: {
          format: 'avro',
          level: 'FULL',
          profile: 'apicurio',
          against: 'main',
        },
      },
    });
  });

  it.each([
    ['fils: a', 'fils is no setting. Did you mean files?'],
    [
      'diff: { failon: risky }',
      'diff.failon is no setting. Did you mean failOn?',
    ],
    [
      'files: 3',
      "files must be a text, got 3. Write files: ['contracts/**/*.odcs.yaml'].",
    ],
    ['files: []', 'files is an empty list. Fill it or remove it.'],
    [
      'failOn: warnings',
      'failOn must be one of error, warning, info, never, got "warnings". Did you mean warning?',
    ],
    [
      'diff: { mergeBase: maybe }',
      'diff.mergeBase must be true or false, got "maybe".',
    ],
    [
      'rules: { mising-purpose: off }',
      'rules.mising-purpose is no rule that can be set. Did you mean missing-purpose?',
    ],
    ['rules: { syntax: off }', 'rules.syntax is no rule that can be set.'],
    ['rules: [off]', 'rules must be a mapping of keys to values, got a list.'],
    ['__proto__: { files: a }', '__proto__ is no setting.'],
    ['files: [a', 'line 1: '],
    ['files:\n\t- a', 'line 2: tab characters'],
    ['files: &files [*files]', 'files must be a text, got a list.'],
    ['files: a\n---\nfiles: b', 'The file holds 2 documents.'],
    ['- a', 'The file must be a mapping of keys to values, got a list.'],
  ])('refuses %s with the path in the message', async (text, message) => {
    const folder = temporaryFolder({ 'data-product.config.yml': text });
    const reading = readConfiguration({ folder });
    await expect(reading).rejects.toThrow(
      `${join(folder, 'data-product.config.yml')}: ${message}`,
    );
    await expect(reading).rejects.toMatchObject({ name: 'UsageError' });
  });

  it.each(['', '# nothing yet\n', '{}'])(
    'reads %j as no settings',
    async text => {
      const folder = temporaryFolder({ 'data-product.config.yaml': text });
      expect((await readConfiguration({ folder })).configuration).toEqual({});
    },
  );

  it('reads what Windows writes', async () => {
    const text = '\ufefffailOn: info\r\nfiles:\r\n  - a\r\n';
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const folder = temporaryFolder({
        'data-product.config.yaml': Buffer.from(text, encoding),
      });
      expect((await readConfiguration({ folder })).configuration).toEqual({
        failOn: 'info',
        files: ['a'],
      });
    }
  });

  it('finds the file in a folder above, up to the root of the repository', async () => {
    const folder = temporaryFolder({
      'data-product.config.json': '{ "failOn": "info" }',
      'repository/.git/HEAD': '',
      'repository/deep/file': '',
    });
    const deep = join(folder, 'repository/deep');
    expect(await readConfiguration({ folder: deep })).toEqual({
      configuration: {},
      folder: deep,
    });
    mkdirSync(join(folder, '.git'));
    expect(await readConfiguration({ folder: deep })).toMatchObject({
      configuration: {},
    });
    expect(await readConfiguration({ folder })).toMatchObject({
      configuration: { failOn: 'info' },
    });
  });
});

describe('a configuration file', () => {
  const files = {
    '.git/HEAD': '',
    'data-product.config.yaml':
      'files: [contracts]\nignore: ["**/old/**"]\noutput: github\nfailOn: warning',
    'contracts/a.odcs.yaml': contractText({ id: 'a' }),
    'contracts/b.odcs.yaml': contractText({ id: 'a' }),
    'contracts/old/c.odcs.yaml': 'broken: [',
    'contracts/deep/d.txt': '',
    'other.odcs.yaml': 'broken: [',
  };

  it('starts its paths from its own folder', async () => {
    const folder = join(temporaryFolder(files), 'contracts/deep');
    const { code, output } = await runProgram({
      folder,
      arguments: ['validate'],
    });
    expect(code).toBe(1);
    expect(output.match(/file=[^,]*/g)).toEqual([
      'file=contracts/a.odcs.yaml',
      'file=contracts/b.odcs.yaml',
    ]);
  });

  it('loses against flags', async () => {
    const run = await runProgram({
      folder: temporaryFolder(files),
      arguments: ['validate', '--output', 'text', '--fail-on', 'error'],
    });
    expect(run).toMatchObject({
      code: 0,
      output: expect.stringContaining(
        '✔ 2 warnings in 2 documents in 2 files.',
      ),
    });
  });
});
