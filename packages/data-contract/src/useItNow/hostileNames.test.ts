import { spawnSync } from 'child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import fc from 'fast-check';
import type { Server } from '../model';
import { contractWith, hostileTexts } from './__testUtils__/contracts';
import { cleanText } from './languages/cleanText';
import { pythonLines, pythonText } from './languages/python';
import { shellWord } from './languages/shell';
import { sqlDialects, sqlName, sqlText } from './languages/sql';
import { readingSnippets } from './readingSnippets';
import { serverKinds } from './servers/serverKinds';
import type { ReadingSnippet, SnippetLanguage } from './types';

const has = (program: string, ...words: string[]) =>
  spawnSync(program, words).status === 0;
const hasShell = has('sh', '-c', 'exit 0');
const hasPython = has('python3', '-c', 'import ast');
const whereShell = hasShell ? describe : describe.skip;
const wherePython = hasPython ? describe : describe.skip;

/** A server of a type in which one text stands wherever a document may write. */
function serverOf(type: string, text: string): Partial<Server> {
  const location =
    {
      api: 'https://api.example/',
      sftp: 'sftp://files.example/',
      azure: 'az://shop.blob.core.windows.net/lake/',
    }[type] ?? 's3://lake/';
  return {
    type,
    description: text,
    host: text,
    port: text,
    database: text,
    schema: text,
    catalog: text,
    catalogUrl: text,
    namespace: text,
    warehouse: text,
    workgroup: text,
    account: text,
    project: text,
    dataset: text,
    region: text,
    regionName: text,
    stagingDir: text,
    stream: text,
    serviceName: text,
    endpointUrl: text,
    delimiter: text,
    path: `${text}/orders.csv`,
    location: `${location}${text}/orders.csv`,
    format: 'csv',
  };
}

const types = serverKinds.flatMap(({ words }) => words);

function allSnippets(language: SnippetLanguage, text: string) {
  return types.flatMap(type =>
    readingSnippets(
      contractWith({
        server: serverOf(type, text),
        object: text || 'orders',
        columns: [text || 'id', 'id'],
      }),
    ).flatMap(({ snippets }) =>
      snippets
        .filter(snippet => snippet.language === language)
        .map(snippet => ({ type, ...snippet })),
    ),
  );
}

/** With a name that is one, with a pattern, and with what clouds do not allow. */
function allHarmless(language: SnippetLanguage) {
  return ['plain.name', 'plain * name', 'plain name', ''].flatMap(text =>
    allSnippets(language, text),
  );
}

function visible({ text }: ReadingSnippet) {
  // A line end is the only control character that a snippet has.
  return text.replace(/\n/g, '');
}

describe('a document with hostile names', () => {
  it.each(['sql', 'python', 'shell'] as const)(
    'adds nothing unseen and no line to %s',
    language => {
      const harmless = allHarmless(language);
      expect(harmless.length).toBeGreaterThan(10);
      const linesOf = (type: string) =>
        harmless
          .filter(snippet => snippet.type === type)
          .map(({ text }) => text.split('\n').length);
      for (const hostile of hostileTexts) {
        for (const snippet of allSnippets(language, hostile)) {
          expect(visible(snippet)).not.toMatch(
            /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
          );
          // A variable has a comment and an import of its own.
          if (hostile.includes('DB_HOST')) continue;
          expect(linesOf(snippet.type)).toContain(
            snippet.text.split('\n').length,
          );
        }
      }
    },
  );

  whereShell('in a shell', () => {
    it('runs nothing but the command that is shown', () => {
      const folder = mkdtempSync(join(tmpdir(), 'use-it-now-'));
      try {
        const programs = new Set(
          allSnippets('shell', 'plain').flatMap(({ text }) =>
            [...text.matchAll(/^(?!#|\s)([a-z-]+)|\| \\?\n? *([a-z]+)/gm)].map(
              ([, first, piped]) => first ?? piped,
            ),
          ),
        );
        programs.delete('printf');
        expect([...programs]).toEqual(
          expect.arrayContaining(['psql', 'curl', 'aws', 'sftp', 'az', 'bq']),
        );
        for (const program of programs) {
          const file = join(folder, program);
          writeFileSync(file, '#!/bin/sh\nprintf "%s\\0" "$@"\n');
          chmodSync(file, 0o755);
        }
        for (const hostile of hostileTexts) {
          for (const { text } of allSnippets('shell', hostile)) {
            const { status, stderr } = spawnSync('sh', ['-c', text], {
              cwd: folder,
              env: {
                PATH: `${folder}:/usr/bin:/bin`,
                API_TOKEN: 'mine',
                SFTP_USER: 'me',
                PUBSUB_SUBSCRIPTION: 'mine',
                DB_HOST: 'db.example',
              },
              encoding: 'utf8',
            });
            expect([text, status, stderr]).toEqual([text, 0, '']);
          }
        }
        expect(readdirSync(folder).sort()).toEqual([...programs].sort());
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('is one word, letter by letter', () => {
      const texts = [
        ...hostileTexts.filter(text => !text.includes('DB_HOST')),
        ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 200),
      ];
      const script = texts.map(text => `printf '%s\\0' ${shellWord(text)}`);
      const { stdout } = spawnSync('sh', ['-s'], {
        input: script.join('\n'),
        encoding: 'utf8',
      });
      expect(stdout.split('\0').slice(0, -1)).toEqual(texts.map(cleanText));
    });
  });

  wherePython('in Python', () => {
    it('is the same program as with harmless names', () => {
      const structure = (texts: readonly string[]) => {
        const { stdout, stderr } = spawnSync(
          'python3',
          [
            '-c',
            `import ast, json, sys
class Texts(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant("") if isinstance(node.value, str) else node
print(json.dumps([ast.dump(Texts().visit(ast.parse(text))) for text in json.load(sys.stdin)]))`,
          ],
          {
            input: JSON.stringify(texts),
            encoding: 'utf8',
            maxBuffer: 2 ** 26,
          },
        );
        expect(stderr).toBe('');
        return JSON.parse(stdout) as string[];
      };
      const harmless = allHarmless('python');
      const expected = structure(harmless.map(({ text }) => text));
      const expectedOf = (type: string) =>
        expected.filter((_, index) => harmless[index].type === type);
      const hostile = hostileTexts
        .filter(text => !text.includes('DB_HOST') && cleanText(text))
        .flatMap(text => allSnippets('python', text));
      structure(hostile.map(({ text }) => text)).forEach((dump, index) => {
        const { type, text } = hostile[index];
        if (!expectedOf(type).includes(dump)) throw new Error(text);
      });
    });

    it('is one text, letter by letter', () => {
      const texts = [
        ...hostileTexts.filter(text => !text.includes('DB_HOST')),
        ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 200),
      ];
      const expressions = texts.flatMap(text => [
        pythonText(text),
        pythonLines(cleanText(text)),
      ]);
      const { stdout } = spawnSync(
        'python3',
        [
          '-c',
          'import ast, json, sys\nprint(json.dumps([ast.literal_eval(text) for text in json.load(sys.stdin)]))',
        ],
        { input: JSON.stringify(expressions), encoding: 'utf8' },
      );
      expect(JSON.parse(stdout)).toEqual(
        texts.flatMap(text => [cleanText(text), `\n${cleanText(text)}\n`]),
      );
    });
  });

  it('is one name of SQL, whatever the dialect', () => {
    const token: Record<string, RegExp> = {
      '"': /^"(?:[^"]|"")*"$/,
      '[': /^\[(?:[^\]]|\]\])*\]$/,
      '`': /^`(?:[^`\\]|``|\\.)*`$/,
    };
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: fc.constantFrom('"', "'", '`', ']', '\\', 'a', '\n') }),
    );
    fc.assert(
      fc.property(anything, name => {
        for (const dialect of [
          sqlDialects.lower,
          sqlDialects.brackets,
          sqlDialects.backslash,
          sqlDialects.impala,
        ]) {
          const written = sqlName({ name, dialect });
          expect(written).toMatch(token[written[0]] ?? /^\w+$/);
        }
        const mysql = sqlName({ name, dialect: sqlDialects.backticks });
        expect(mysql).toMatch(/^(?:`(?:[^`]|``)*`|\w+)$/);
        expect(sqlText(name)).toMatch(/^'(?:[^']|'')*'$/);
      }),
      { numRuns: 2000 },
    );
  });
});

if (!hasShell) process.stderr.write('Not run: this machine has no sh\n');
if (!hasPython) process.stderr.write('Not run: this machine has no python3\n');
