import type { Conventions } from '@data-mesh/data-contract';
import {
  defaultPattern,
  displayName,
  findFiles,
  FoundFile,
  isIgnoredBy,
  matchPatterns,
  nothingFound,
  Patterns,
} from '../files';
import { Repository } from '../git';
import { OutputStream, progressLine } from '../output';
import { diffSides } from './diffSides';
import { readBystanders } from './readBystanders';
import { readFromCommit, readFromDisk } from './readFiles';

/** Compares the files of the working tree with those of a commit. */
export async function diffAgainst(options: {
  /** The folder of the run. */
  folder: string;
  files: Patterns;
  ignore?: Patterns;
  allowEmpty?: boolean;
  repository: Repository;
  commit: string;
  /** Where people see how far it is. */
  standardError: OutputStream;
  conventions: Conventions;
}): ReturnType<typeof diffSides> {
  const { folder, files, ignore, allowEmpty, repository, commit } = options;
  const { conventions } = options;
  const { secrets } = conventions;
  const nameIn = (path: string) =>
    displayName({ folder: repository.root, path });

  const [now, committed, changed, untracked] = await Promise.all([
    findFiles({ folder, files, ignore, allowEmpty: true }),
    repository.files({ commit }),
    repository.changedFiles({ commit }),
    repository.untrackedFiles(),
  ]);
  const isAsked = matchPatterns(files);
  const isIgnored = isIgnoredBy(ignore);
  // A document may have come from a file that nobody asked about.
  const looksLikeOurs = matchPatterns({
    patterns: [defaultPattern],
    folder: repository.root,
  });
  const former = committed.map(file => {
    const path = repository.absolutePath(file.path);
    const asked = isAsked(path) && !isIgnored(path);
    return {
      ...file,
      name: displayName({ folder, path }),
      absolutePath: path,
      asked,
      relevant: changed.has(file.path) && (asked || looksLikeOurs(path)),
    };
  });
  if (!allowEmpty) {
    const found = [
      ...now.map(({ path }) => path),
      ...former.map(({ absolutePath }) => absolutePath),
    ];
    refuseIdlePatterns({ files, found });
  }
  const known = new Set(committed.map(({ path }) => path));
  const asked = new Set(
    former.filter(file => file.asked).map(({ name }) => name),
  );
  const isUnchanged = ({ path }: FoundFile) =>
    known.has(nameIn(path)) && !changed.has(nameIn(path));
  // What git ignores, and what belongs to a submodule, is compared only if it is named.
  const isCompared = ({ path, named }: FoundFile) =>
    changed.has(nameIn(path)) ||
    untracked.has(nameIn(path)) ||
    (named && !known.has(nameIn(path)));
  const newerFiles = now.filter(isCompared);
  const named = new Set(now.filter(file => file.named).map(({ name }) => name));
  const progress = progressLine({
    stream: options.standardError,
    what: 'Comparing',
    total: newerFiles.length,
  });
  const newer = await readFromDisk({
    files: newerFiles,
    secrets,
    onProgress: progress.update,
  });
  // Whoever names a file is told what it is, even if it did not change.
  const { strange } = await readFromDisk({
    files: now.filter(file => file.named && !isCompared(file)),
    secrets,
  });
  const older = await readFromCommit({
    repository,
    files: former.filter(({ relevant }) => relevant),
    secrets,
  });
  progress.clear();
  const bystanders = await readBystanders({
    older,
    newer,
    findOthers: async () =>
      (
        await findOthers({ ...options, asked: now, newerFiles })
      ).filter(file => isUnchanged(file) || isCompared(file)),
    isUnchanged,
    secrets,
  });
  return diffSides({
    older,
    newer: { ...newer, strange: [...newer.strange, ...strange] },
    bystanders,
    conventions,
    isNamed: file => named.has(file),
    mayReport: file => asked.has(file),
  });
}

/** Files of ours that are not compared; products may lie where nobody asked. */
async function findOthers(options: {
  folder: string;
  ignore?: Patterns;
  repository: Repository;
  asked: readonly FoundFile[];
  newerFiles: readonly FoundFile[];
}): Promise<FoundFile[]> {
  const { folder, ignore, repository, asked, newerFiles } = options;
  const ours = await findFiles({
    folder,
    files: { patterns: [defaultPattern], folder: repository.root },
    ignore,
    allowEmpty: true,
  });
  const files = new Map([...asked, ...ours].map(file => [file.path, file]));
  for (const { path } of newerFiles) {
    files.delete(path);
  }
  return [...files.values()];
}

/** A pattern that finds nothing, neither now nor then, is a mistake. */
function refuseIdlePatterns(options: {
  files: Patterns;
  found: readonly string[];
}): void {
  const { files, found } = options;
  for (const pattern of files.patterns) {
    const matches = matchPatterns({ ...files, patterns: [pattern] });
    if (!found.some(matches)) {
      throw nothingFound(pattern);
    }
  }
}
