import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractText } from '../__testUtils__/documents';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { wantsColors } from './colors';

describe('the output', () => {
  it.each<
    [string, boolean | undefined, boolean, Record<string, string>, boolean]
  >([
    ['a terminal', undefined, true, {}, true],
    ['a pipe', undefined, false, {}, false],
    ['a terminal with NO_COLOR', undefined, true, { NO_COLOR: '1' }, false],
    [
      'a terminal with an empty NO_COLOR',
      undefined,
      true,
      { NO_COLOR: '' },
      true,
    ],
    ['a dumb terminal', undefined, true, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', undefined, false, { FORCE_COLOR: '1' }, true],
    [
      'a terminal with FORCE_COLOR=0',
      undefined,
      true,
      { FORCE_COLOR: '0' },
      false,
    ],
    ['a terminal with --no-color', false, true, { FORCE_COLOR: '1' }, false],
    ['a pipe with --color', true, false, { NO_COLOR: '1' }, true],
  ])('on %s is coloured or not', (_, flag, isTTY, environment, colored) => {
    const standardOutput = { isTTY, write: () => {} };
    expect(
      wantsColors({ flag, surroundings: { environment, standardOutput } }),
    ).toBe(colored);
  });

  it('goes to a file, and as text to the terminal', async () => {
    const folder = temporaryFolder({ 'a.odcs.yaml': contractText({}) });
    const { code, output } = await runProgram({
      folder,
      arguments: [
        'validate',
        '-o',
        'json',
        '--output-file',
        'deep/report.json',
      ],
    });
    expect(code).toBe(0);
    expect(output).toBe(
      '✔ Nothing to complain about in 1 document in 1 file.\n',
    );
    expect(
      JSON.parse(readFileSync(join(folder, 'deep/report.json'), 'utf8')),
    ).toMatchObject({ command: 'validate', counts: { error: 0 } });
  });

  it('is nothing with --quiet', async () => {
    const folder = temporaryFolder({ 'a.odcs.yaml': 'broken: [' });
    expect(await runProgram({ folder, arguments: ['validate', '-q'] })).toEqual(
      {
        code: 1,
        output: '',
        messages: '',
      },
    );
  });

  it('counts files while somebody waits at a terminal, and clears the line', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `${index}.odcs.yaml`,
          contractText({ id: `contract-${index}` }),
        ]),
      ),
    );
    const watched = await runProgram({
      folder,
      arguments: ['validate'],
      isTTY: true,
    });
    expect(watched.messages).toContain('\rChecking 15 of 30 files');
    expect(watched.messages.endsWith('\r\u001b[K')).toBe(true);
    const alone = await runProgram({ folder, arguments: ['validate'] });
    expect(alone.messages).toBe('');
  });
});
