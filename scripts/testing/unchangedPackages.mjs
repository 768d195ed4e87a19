// Which packages have passed their tests as they are now. The CLI has a cache for this, which
// knows committed packages only: it would take what somebody is at work on for what passed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/**
 * The packages of a repository: the hash of each is of all its files, committed or not, of those
 * of the packages that it depends on, and of everything that is in no package.
 */
export function packagesOf(root) {
  const trees = treesOf(root);
  const packages = [...trees].flatMap(([path, tree]) => {
    const manifest = join(root, path, 'package.json');
    if (!/^(packages|plugins)\//.test(path) || !existsSync(manifest)) return [];
    const { name, ...fields } = JSON.parse(readFileSync(manifest, 'utf8'));
    const needs = { ...fields.dependencies, ...fields.devDependencies };
    return [{ name, path, tree, needs: Object.keys(needs) }];
  });
  const rest = [...trees].filter(
    ([path]) => !packages.some(one => one.path === path),
  );

  const reachedBy = (name, reached = new Set()) => {
    const found = packages.find(one => one.name === name);
    if (!found || reached.has(found)) return reached;
    reached.add(found);
    for (const needed of found.needs) reachedBy(needed, reached);
    return reached;
  };
  return packages.map(({ name, path }) => {
    const hash = createHash('sha256').update(
      JSON.stringify([process.version, rest]),
    );
    for (const one of packages.filter(other => reachedBy(name).has(other))) {
      hash.update(`${one.name} ${one.tree}\n`);
    }
    return { name, path, hash: hash.digest('hex') };
  });
}

/** Git's hash of each package and of each other entry, as they lie there, ignored files left out. */
function treesOf(root) {
  const folder = mkdtempSync(join(tmpdir(), 'unchanged-packages-'));
  // An index of its own: what somebody has staged stays as it is.
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  const git = (...arguments_) => {
    const done = spawnSync('git', arguments_, {
      cwd: root,
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout;
  };
  try {
    git('add', '--all');
    const listed = tree =>
      git('ls-tree', '-z', tree)
        .split('\0')
        .filter(Boolean)
        .map(line => /^\S+ (\S+) (\S+)\t(.*)$/.exec(line).slice(1));
    const entries = listed(git('write-tree').trim());
    return new Map(
      entries.flatMap(([type, hash, path]) =>
        type === 'tree' && ['packages', 'plugins'].includes(path)
          ? listed(hash).map(([, inner, name]) => [`${path}/${name}`, inner])
          : [[path, hash]],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those of the packages that have not passed as they are. */
export function notPassed({ packages, file }) {
  const passed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return packages.filter(({ name, hash }) => passed[name] !== hash);
}

/** Keeps which packages have passed all of their tests, by the report of Jest. */
export function keepPassed({ root, packages, file, report }) {
  const { testResults, wasInterrupted } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  if (wasInterrupted) return;
  const passed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const { name, path, hash } of packages) {
    const own = testResults.filter(result =>
      result.name.startsWith(join(root, path) + sep),
    );
    if (own.some(({ status }) => status !== 'passed')) delete passed[name];
    else passed[name] = hash;
  }
  writeFileSync(file, JSON.stringify(passed, null, 2));
}
