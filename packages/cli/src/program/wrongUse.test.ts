import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { contractText } from '../__testUtils__/documents';
import { git, temporaryRepository } from '../__testUtils__/repository';
import { program, runProgram, startProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

const fine = { 'orders.odcs.yaml': contractText({}) };

describe('wrong use', () => {
  it.each<[string, string[], string]>([
    ['an unknown command', ['validat'], 'Did you mean validate?'],
    ['an unknown flag', ['validate', '--fail'], "unknown option '--fail'"],
    [
      'an unknown format',
      ['validate', '-o', 'xml'],
      'Allowed choices are text, json, sarif, junit, github.',
    ],
    [
      'an unknown condition',
      ['diff', '--fail-on', 'breakin', 'a', 'b'],
      'Did you mean breaking?',
    ],
    [
      'a file that does not exist',
      ['validate', 'orders.yaml'],
      'There is no file "orders.yaml"',
    ],
    [
      'a pattern that finds nothing',
      ['validate', 'orders.odcs.yaml', '*.yml'],
      'No file matches "*.yml".',
    ],
    ['one file to compare', ['diff', 'a'], 'diff compares two files, got 1.'],
    [
      'a folder that is no repository',
      ['diff', '--against', 'main'],
      'lies in no git repository',
    ],
    [
      'an unknown rule',
      ['explain', 'unknown-contrakt'],
      'Did you mean unknown-contract?',
    ],
    [
      'a configuration that is not there',
      ['validate', '-c', 'nowhere.yaml'],
      'nowhere.yaml: There is no such file.',
    ],
    ['an empty name', ['validate', ''], 'An empty text is no name of a file.'],
    [
      'an older file that is not there',
      ['diff', 'nowhere.yaml', 'orders.odcs.yaml'],
      'nowhere.yaml: The file cannot be read: it is not there',
    ],
    [
      'a file that cannot be written',
      ['validate', '--output-file', 'orders.odcs.yaml/report'],
      'cannot be written (',
    ],
    [
      'a folder that cannot be made',
      ['validate', '--output-file', '/proc/nowhere/report'],
      'cannot be written (',
    ],
  ])(
    'says what is wrong with %s, and ends with 2',
    async (_, args, message) => {
      const run = await runProgram({
        folder: temporaryFolder(fine),
        arguments: args,
      });
      expect(run.messages).toContain(message);
      expect(run.messages).toMatch(/^data-product: /);
      expect(run.messages).not.toMatch(/^\s+at /m);
      expect(run).toMatchObject({ code: 2, output: '' });
    },
  );

  it.each([
    ['nowhere', 'no revision "nowhere"'],
    ['--upload-pack=x', 'is no revision'],
    ['main:orders.odcs.yaml', 'no revision "main:orders.odcs.yaml"'],
    ['; touch hacked', 'no revision'],
  ])('refuses the revision %s', async (revision, message) => {
    const folder = temporaryRepository(fine);
    const run = await runProgram({
      folder,
      arguments: ['diff', `--against=${revision}`],
    });
    expect(run).toMatchObject({
      code: 2,
      messages: expect.stringContaining(message),
    });
    expect(git(folder, 'status', '--short')).toBe('');
  });

  it('finds nothing in an empty folder, which may be fine', async () => {
    const folder = temporaryFolder();
    expect(await runProgram({ folder, arguments: ['validate'] })).toMatchObject(
      {
        code: 2,
        messages: expect.stringContaining('No file matches'),
      },
    );
    expect(
      await runProgram({ folder, arguments: ['validate', '--allow-empty'] }),
    ).toMatchObject({ code: 0 });
  });

  it('says how to use it where nothing is asked', async () => {
    const run = await runProgram({
      folder: temporaryFolder(),
      arguments: [],
    });
    expect(run).toMatchObject({
      code: 2,
      messages: expect.stringContaining('Usage: data-product'),
    });
  });
});

describe('questions about the program', () => {
  it.each([
    ['--version', /^\d+\.\d+\.\d+\n$/],
    ['--help', /^Usage: data-product /],
    ['help validate', /Examples:\n {2}\$ data-product validate/],
    ['rules', /^validate\n {2}syntax +error +The text is neither/m],
    ['explain missing-purpose', /What to do: Write one or two sentences/],
  ])(
    'answers %s on the standard output, and ends with 0',
    async (line, answer) => {
      const run = await runProgram({
        folder: temporaryFolder(),
        arguments: line.split(' '),
      });
      expect(run).toEqual({
        code: 0,
        output: expect.stringMatching(answer),
        messages: '',
      });
    },
  );
});

describe('the program as a process', () => {
  it('says what is wrong without a trace of its insides, and ends with 2', async () => {
    const run = await startProgram({
      folder: temporaryFolder(fine),
      arguments: ['validate', 'nowhere.yaml'],
    });
    expect(run).toMatchObject({ code: 2, output: '' });
    expect(run.messages).toMatch(/^data-product: There is no file.*\n$/);
  });

  it('is silent where its reader has seen enough', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" rules | head -1`],
      { encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'validate\n', stderr: '' });
  });
});

const onLinux = existsSync('/dev/full') ? describe : describe.skip;
onLinux('a full disk', () => {
  it('is said, without a trace of the insides', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" rules > /dev/full`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'data-product: the output cannot be written (ENOSPC). Write it elsewhere.\n',
    });
  });
});
