import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Builds and packs each public package as a release does, in a copy of the sources: packing
 * rewrites the manifests in place.
 */
export async function packPackages({ root, folder }) {
  rmSync(folder, { recursive: true, force: true });
  const listed = await run(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard'],
    { cwd: root },
  );
  for (const file of listed.trim().split('\n')) {
    // A file that was deleted, and not committed yet, is still listed.
    if (existsSync(join(root, file))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
  }
  // Hard links: a copy takes minutes, and a symbolic link would end up in the paths of the build.
  await run('cp', ['-al', join(root, 'node_modules'), folder]);
  rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });

  // Only for the declarations: `npm test` has its own step that checks the types.
  await run('tsc', ['--noCheck', '--incremental', 'false'], { cwd: folder });
  const packages = [];
  for (const { path, manifest } of publicPackages(folder)) {
    await run('backstage-cli', ['package', 'build'], { cwd: path });
    const tarball = join(folder, `${manifest.name.replace('/', '-')}.tgz`);
    await run('yarn', ['pack', '--out', tarball], { cwd: path });
    packages.push({ tarball, ...(await readTarball(tarball)) });
  }
  return packages;
}

function publicPackages(folder) {
  return ['packages', 'plugins']
    .flatMap(group =>
      readdirSync(join(folder, group)).map(name => join(folder, group, name)),
    )
    .map(path => ({
      path,
      manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private);
}

async function readTarball(tarball) {
  const text = await run('tar', ['-xzOf', tarball, 'package/package.json']);
  const files = await run('tar', ['-tzf', tarball]);
  const content = readFileSync(tarball);
  return {
    manifest: JSON.parse(text),
    files: files
      .trim()
      .split('\n')
      .map(file => file.replace(/^package\//, '')),
    integrity: `sha512-${createHash('sha512')
      .update(content)
      .digest('base64')}`,
  };
}
