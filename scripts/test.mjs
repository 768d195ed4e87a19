// Everything that `npm test` checks. All steps run, whatever the others found.
// `npm test -- unit e2e` runs only the steps that are named.
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { freePort } from './testing/freePort.mjs';
import { inTurns } from './testing/inTurns.mjs';
import { startPostgres } from './testing/postgres.mjs';
import {
  keepPassed,
  notPassed,
  packagesOf,
} from './testing/unchangedPackages.mjs';
import {
  add,
  fromExitCode,
  fromJest,
  fromNode,
  fromPlaywright,
  fromSummary,
  nothing,
  summary,
} from './testing/results.mjs';

const arguments_ = process.argv.slice(2);
const isForced = arguments_.includes('--all');
const names = arguments_.filter(argument => argument !== '--all');
const isCi = Boolean(process.env.CI);
const isWanted = name => names.length === 0 || names.includes(name);
const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
/** Which packages have passed, by the hash of what they were made of. */
const PASSED = join(results, 'passed.json');
const reportOf = name => join(results, `${name}.json`);
const logOf = name => join(results, `${name}.log`);

/**
 * In the order in which they begin. Those that keep less than all processors busy go on side by
 * side, as many as there is room for; one that needs what another leaves behind begins after it.
 * The minutes are those of no machine: they end what would go on for ever.
 */
const STEPS = [
  {
    name: 'types',
    what: 'Type check',
    command: ['tsc'],
    minutes: 30,
    count: fromExitCode,
  },
  {
    name: 'lint',
    what: 'Lint',
    command: ['backstage-cli', 'repo', 'lint', '--max-warnings', '0'],
    minutes: 30,
    count: fromExitCode,
  },
  {
    name: 'format',
    what: 'Format',
    command: ['prettier', '--check', '.'],
    minutes: 15,
    count: fromExitCode,
  },
  {
    name: 'config',
    what: 'Configuration against its schema',
    command: [
      ...['backstage-cli', 'config:check', '--strict', '--lax'],
      ...['--config', 'app-config.yaml'],
      ...['--config', 'app-config.production.yaml'],
    ],
    minutes: 15,
    count: fromExitCode,
  },
  {
    name: 'api-reports',
    // Both write `dist-types`.
    after: ['types'],
    what: 'API reports up to date',
    command: ['node', 'scripts/api-reports.mjs', '--ci'],
    minutes: 30,
    count: fromExitCode,
  },
  {
    name: 'scripts',
    what: 'Tests of scripts and benchmarks',
    command: [
      ...['node', '--test', '--test-reporter', 'spec'],
      ...['--test-reporter-destination', 'stdout'],
      ...['--test-reporter', './scripts/testing/countingReporter.mjs'],
      ...['--test-reporter-destination', reportOf('scripts')],
      ...['benchmarks/**/*.test.mjs', 'scripts/**/*.test.mjs'],
    ],
    minutes: 15,
    count: ({ code }) => fromNode({ code, report: reportOf('scripts') }),
  },
  {
    name: 'unit',
    // All there are.
    cores: Infinity,
    what: 'Unit and integration tests',
    command: [
      // More than many machines have cores: tests with a real catalog wait more than they compute.
      ...['backstage-cli', 'repo', 'test', '--ci', '--maxWorkers', '4'],
      ...['--json', '--outputFile', reportOf('unit')],
    ],
    minutes: 120,
    count: ({ code }) => fromJest({ code, report: reportOf('unit') }),
    prepare: async () => {
      const packages = chosenPackages();
      if (packages?.length === 0) return { isDone: true };
      const postgres = await startPostgres();
      return {
        more: packages && [
          '--selectProjects',
          ...packages.map(({ name }) => name),
        ],
        env: {
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
            postgres.connectionString,
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        },
        finish: async () => {
          await postgres.stop();
          if (packages && existsSync(reportOf('unit'))) {
            keepPassed({
              ...{ root, packages, file: PASSED },
              report: reportOf('unit'),
            });
          }
        },
      };
    },
  },
  {
    name: 'attack',
    what: 'Attacks on real portals, the essential part',
    command: ['node', 'scripts/attack/run.mjs', '--essential'],
    minutes: 60,
    count: ({ code }) => fromSummary({ code, log: logOf('attack') }),
  },
  {
    name: 'start',
    what: 'npm start brings the portal up, and stops all of it',
    command: ['node', 'scripts/testing/start.mjs'],
    minutes: 20,
    count: fromExitCode,
  },
  {
    name: 'e2e',
    what: 'End-to-end tests',
    command: ['playwright', 'test'],
    minutes: 120,
    count: ({ code }) => fromPlaywright({ code, report: reportOf('e2e') }),
    prepare: async () => ({
      env: {
        E2E_PORT: String(await freePort()),
        E2E_FILES_PORT: String(await freePort()),
        E2E_LEGACY_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e'),
      },
    }),
  },
];

const running = new Set();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    for (const runner of running) stop(runner);
  });
}

/** Ends a runner with everything that it started. Playwright cleans up on SIGINT only. */
function stop(runner) {
  const signalAll = signal => {
    try {
      process.kill(-runner.pid, signal);
    } catch {
      // All of them have ended.
    }
  };
  signalAll('SIGINT');
  setTimeout(() => signalAll('SIGKILL'), 5_000);
}

/** Runs one step, and says how it went when it is done; resolves to what it counted. */
async function runStep(step) {
  const started = Date.now();
  rmSync(reportOf(step.name), { force: true });
  const log = logOf(step.name);
  writeFileSync(log, '');
  const { code, problem, isDone } = await attempt({ step, log });
  const counted = problem
    ? { ...nothing, failed: 1, why: problem }
    : isDone
    ? { ...nothing, passed: 1 }
    : step.count({ code });

  const seconds = Math.round((Date.now() - started) / 1000);
  const lines = [`${step.what} ... ${summary(counted)} (${seconds} s)`];
  if (counted.failed > 0) {
    const output = counted.failures?.length
      ? counted.failures
      : [readFileSync(log, 'utf8')];
    const why = counted.why ? [`Failed: ${counted.why}`] : [];
    lines.push(...[...output, ...why].map(indent));
  }
  // In one piece, which no other step's lines tear.
  console.log(lines.join('\n'));
  return counted;
}

async function attempt({ step, log }) {
  let prepared;
  try {
    prepared = await step.prepare?.();
    if (stopping) return { problem: 'stopped' };
    if (prepared?.isDone) return { isDone: true };
    return await execute({ step, log, ...prepared });
  } catch (error) {
    return { problem: error.message };
  } finally {
    await prepared?.finish?.();
  }
}

function execute({ step, log, env, more = [] }) {
  const [command, ...arguments_] = [...step.command, ...more];
  // A file and no pipe: a runner that exits early would lose what is still in the pipe.
  const output = openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const runner = spawn(command, arguments_, {
      cwd: root,
      env: { ...process.env, CI: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', output, output],
      // A process group of its own, which `stop` can end as a whole.
      detached: true,
    });
    running.add(runner);
    closeSync(output);
    const timer = setTimeout(() => {
      stop(runner);
      reject(new Error(`not done after ${step.minutes} minutes`));
    }, step.minutes * 60_000);
    runner.once('error', reject);
    runner.once('close', code => {
      clearTimeout(timer);
      running.delete(runner);
      resolve({ code });
    });
  });
}

/**
 * Outside of CI, whoever asks for the unit tests alone gets those of the packages that have not
 * passed as they are. Undefined where all are to be tested.
 */
function chosenPackages() {
  if (isCi || names.length === 0 || isForced) return undefined;
  const packages = packagesOf(root);
  const chosen = notPassed({ packages, file: PASSED });
  console.log(
    `${packages.length - chosen.length} of ${
      packages.length
    } packages have passed as they are; --all tests them again`,
  );
  return chosen;
}

function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}

const unknown = names.filter(name => !STEPS.some(step => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Choose from ${STEPS.map(
      step => step.name,
    ).join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync(results, { recursive: true });
console.log(
  `What each step printed is kept in ${relative(process.cwd(), results)}/`,
);
const counts = await inTurns({
  tasks: STEPS.filter(step => isWanted(step.name)),
  room: availableParallelism(),
  isStopped: () => stopping,
  run: runStep,
});
let total = counts.reduce(add, nothing);
if (stopping) total = add(total, { ...nothing, failed: 1 });
console.log(summary(total));
// Not process.exit, which would cut off what is not printed yet.
process.exitCode = total.failed === 0 ? 0 : 1;
