import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { version } from '../../package.json';
import { contractText, productText } from '../__testUtils__/documents';
import {
  commitAll,
  git,
  temporaryRepository,
} from '../__testUtils__/repository';
import { temporaryFolder, writeFiles } from '../__testUtils__/temporaryFolder';

const examples = resolve(__dirname, '../../../../docs/ci');
const program = resolve(__dirname, '../../bin/data-product');

const [major] = version.split('.');
const published = `@data-mesh/cli@${major}`;

/** A folder with an `npx`, and an installed command, that run this program instead of the one of a registry. */
function folderWithCommands(): string {
  const folder = temporaryFolder({
    'data-product': `#!/bin/sh
exec "${process.execPath}" "${program}" "$@"
`,
    npx: `#!/bin/sh
case "$1 $2" in
  "--yes ${published}" | "--no-install data-product") shift 2 ;;
  *) echo "npx $* is not what is published" >&2; exit 127 ;;
esac
exec "${process.execPath}" "${program}" "$@"
`,
  });
  chmodSync(join(folder, 'npx'), 0o755);
  chmodSync(join(folder, 'data-product'), 0o755);
  return folder;
}

/** A repository whose branch breaks a contract, and another one whose branch keeps it. */
function branchThat(what: 'breaks' | 'keeps'): string {
  const files = {
    'orders.odps.yaml': productText({}),
    'orders.odcs.yaml': contractText({}),
  };
  const origin = temporaryRepository(files);
  const folder = temporaryFolder();
  git(folder, 'clone', '--quiet', origin, '.');
  git(folder, 'switch', '--quiet', '--create', 'feature');
  writeFiles(folder, {
    'orders.odcs.yaml': contractText({
      version: '1.1.0',
      columns:
        what === 'breaks'
          ? { order_number: 'string' }
          : { order_number: 'string', total: 'number', note: 'string' },
    }),
  });
  commitAll(folder, 'change');
  return folder;
}

function runScript(options: {
  script: string;
  folder: string;
  environment?: Record<string, string>;
}): { code: number | null; output: string } {
  const { script, folder, environment } = options;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folderWithCommands()}:${process.env.PATH}`,
      ...environment,
    },
  });
  return { code: status, output: stdout + stderr };
}

describe('docs/ci/github-workflow.yml', () => {
  const workflow = load(
    readFileSync(join(examples, 'github-workflow.yml'), 'utf8'),
  ) as {
    jobs: { check: { steps: { uses?: string; with?: {}; run?: string }[] } };
  };
  const { steps } = workflow.jobs.check;
  const scripts = steps.flatMap(({ run }) => run ?? []);

  it('fetches the history that a comparison needs', () => {
    expect(steps[0]).toMatchObject({
      uses: expect.stringMatching(/^actions\/checkout@/),
      with: { 'fetch-depth': 0 },
    });
  });

  it.each([
    ['breaks', [0, 1, 0]],
    ['keeps', [0, 0, 0]],
  ] as const)(
    'ends its steps as it should where a branch %s a contract',
    (what, codes) => {
      const folder = branchThat(what);
      const summary = join(temporaryFolder(), 'summary.md');
      const runs = scripts.map(script =>
        runScript({
          script,
          folder,
          environment: {
            GITHUB_BASE_REF: 'main',
            GITHUB_STEP_SUMMARY: summary,
          },
        }),
      );
      expect(runs.map(({ code }) => code)).toEqual(codes);
      expect(runs[1].output).toMatch(
        what === 'breaks'
          ? /^::error file=orders\.odcs\.yaml,line=\d+,col=\d+,title=.*::/
          : /^::notice file=orders\.odcs\.yaml/,
      );
      expect(readFileSync(summary, 'utf8')).toContain('1.0.0 → 1.1.0');
    },
  );
});

describe('docs/ci/gitlab-ci.yml', () => {
  const { 'data-products': job } = load(
    readFileSync(join(examples, 'gitlab-ci.yml'), 'utf8'),
  ) as {
    'data-products': {
      script: string[];
      variables: Record<string, unknown>;
      artifacts: { reports: { junit: string } };
    };
  };

  it.each([
    ['breaks', 1],
    ['keeps', 0],
  ] as const)(
    'ends as it should where a branch %s a contract',
    (what, code) => {
      const folder = branchThat(what);
      const base = git(folder, 'rev-parse', 'origin/main').trim();
      const run = runScript({
        script: ['set -e', ...job.script].join('\n'),
        folder,
        environment: { CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
      });
      expect(run.code).toBe(code);
      expect(
        readFileSync(join(folder, job.artifacts.reports.junit), 'utf8'),
      ).toContain('<testsuites name="data-product validate" tests="2"');
      expect(job.variables.GIT_DEPTH).toBe(0);
    },
  );
});

describe('docs/ci/pre-commit', () => {
  it('lets a sound commit pass, the first one too, and holds up the others', () => {
    const folder = temporaryFolder({
      'orders.odcs.yaml': contractText({}),
      'orders.odps.yaml': productText({}),
    });
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    copyFileSync(
      join(examples, 'pre-commit'),
      join(folder, '.git/hooks/pre-commit'),
    );
    const commit = () =>
      runScript({
        script:
          'git add --all && git -c user.name=Ada -c user.email=ada@example.com commit --quiet --message change',
        folder,
      });
    expect(commit()).toMatchObject({ code: 0 });

    writeFiles(folder, {
      'orders.odcs.yaml': contractText({ columns: { order_number: 'string' } }),
    });
    expect(commit()).toMatchObject({
      code: 1,
      output: expect.stringContaining('Write version: 2.0.0'),
    });

    writeFiles(folder, { 'orders.odcs.yaml': 'kind: DataContract\nid: [' });
    expect(commit()).toMatchObject({
      code: 1,
      output: expect.stringContaining('syntax'),
    });

    writeFiles(folder, {
      'orders.odcs.yaml': contractText({
        version: '2.0.0',
        columns: { order_number: 'string' },
      }),
    });
    expect(commit()).toMatchObject({ code: 0 });
    expect(git(folder, 'rev-list', '--count', 'HEAD').trim()).toBe('2');
  });
});

describe('docs/ci/pre-commit-config.yaml', () => {
  const { repos } = load(
    readFileSync(join(examples, 'pre-commit-config.yaml'), 'utf8'),
  ) as {
    repos: {
      hooks: {
        entry: string;
        additional_dependencies: string[];
        pass_filenames: boolean;
        always_run?: boolean;
      }[];
    }[];
  };
  const [validate, diff] = repos.flatMap(({ hooks }) => hooks);

  it('installs what is published, and looks at all files', () => {
    for (const hook of [validate, diff]) {
      expect(hook.additional_dependencies).toEqual([published]);
      expect(hook.pass_filenames).toBe(false);
    }
  });

  it('holds up a commit that breaks a contract or only deletes one', () => {
    const folder = branchThat('breaks');
    git(folder, 'reset', '--quiet', '--soft', 'HEAD~1');
    expect(runScript({ script: validate.entry, folder }).code).toBe(0);
    expect(runScript({ script: diff.entry, folder }).code).toBe(1);
    git(folder, 'rm', '--quiet', '--force', 'orders.odcs.yaml');
    expect(runScript({ script: diff.entry, folder })).toMatchObject({
      code: 1,
      output: expect.stringContaining('is gone'),
    });
    expect(diff.always_run).toBe(true);
  });
});
