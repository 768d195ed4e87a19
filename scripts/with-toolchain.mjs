#!/usr/bin/env node
// Runs one command of this repository with the Node, Yarn and dependencies that it needs.
// With a supported Node and Yarn 4 in place it only checks the dependencies; elsewhere it
// fetches both from the npm registry into `.toolchain/`, which git ignores. Works offline
// once everything is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants } from 'node:os';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJORS = [22, 24];
const TOOLS = { node: '24.21.0', '@yarnpkg/cli-dist': '4.18.1' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, '.toolchain');
const env = { ...process.env };

const say = text => console.error(`[setup] ${text}`);
const giveUp = text => {
  console.error(`\n[setup] ${text}`);
  process.exit(1);
};

/** Runs a step of the set-up; its output is shown only when it fails. */
function step({ what, command, args, cwd, remedy }) {
  say(what);
  const done = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (done.status !== 0) {
    console.error(
      `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`,
    );
    giveUp(`This did not work: ${what}\n[setup] ${remedy}`);
  }
}

function nodeIsSupported() {
  return NODE_MAJORS.includes(Number(process.versions.node.split('.')[0]));
}

/** Puts the missing tools on the PATH of everything that is started from here. */
function prepareTools() {
  const runByYarn = (env.npm_config_user_agent ?? '').startsWith('yarn/4.');
  const wanted = { ...TOOLS };
  // Started from within, it runs on the Node of the toolchain, which must stay.
  const isOwnNode = process.execPath.startsWith(toolchain);
  if (nodeIsSupported() && !isOwnNode) delete wanted.node;
  if (nodeIsSupported() && runByYarn) return;

  const manifest = JSON.stringify(
    // The `node` package places its binary with an install script.
    { private: true, dependencies: wanted, allowScripts: { node: true } },
    null,
    2,
  );
  const marker = join(toolchain, 'complete.json');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== manifest) {
    mkdirSync(toolchain, { recursive: true });
    writeFileSync(join(toolchain, 'package.json'), `${manifest}\n`);
    const names = Object.entries(wanted).map(
      ([name, version]) => `${name} ${version}`,
    );
    step({
      what: `Fetching ${names.join(
        ' and ',
      )} from the npm registry (once, about 10 seconds)`,
      command: 'npm',
      args: [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
        '--prefer-offline',
      ],
      cwd: toolchain,
      remedy:
        'Check that this machine reaches its npm registry (npm ping), then run the command again.',
    });
    writeFileSync(marker, manifest);
  }

  const bin = join(toolchain, 'node_modules', '.bin');
  env.PATH = `${bin}${delimiter}${env.PATH}`;
}

/** Installs the dependencies when the lock file is not the one they were installed from. */
function prepareDependencies() {
  const lock = createHash('sha256');
  for (const file of ['yarn.lock', '.yarnrc.yml', 'package.json']) {
    lock.update(readFileSync(join(root, file)));
  }
  const wanted = `${lock.digest('hex')} ${TOOLS.node}`;
  const marker = join(root, 'node_modules', '.installed-from');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  step({
    what: 'Installing the dependencies (the first time this takes one to three minutes)',
    command: 'yarn',
    args: ['install', '--immutable'],
    cwd: root,
    remedy:
      'If the lock file is out of date, run `npm run with-toolchain yarn install` and commit yarn.lock; otherwise check that this machine reaches its npm registry.',
  });
  writeFileSync(marker, wanted);
}

/** Runs the command as the leader of a process group, so that stopping stops all it started. */
function run([command, ...args]) {
  env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${env.PATH}`;
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    detached: true,
  });
  const stop = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended by itself.
    }
  };
  const stopAll = signal => {
    stop(signal);
    setTimeout(() => stop('SIGKILL'), 10_000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => stopAll(signal));
  }
  // npm starts this through a shell, which ends on a signal without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stopAll('SIGTERM');
  }, 500);
  child.on('error', error =>
    giveUp(`${command} could not be started: ${error.message}`),
  );
  child.on('exit', (code, signal) => {
    stop('SIGTERM');
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}

const command = process.argv.slice(2);
if (command.length === 0)
  giveUp('Say what to run, for example: npm run with-toolchain yarn why react');
if (Number(process.versions.node.split('.')[0]) < 20) {
  giveUp(
    `Node ${process.versions.node} is too old: install Node 20 or newer, then run the command again.`,
  );
}
prepareTools();
prepareDependencies();
run(command);
