import { resolve } from 'node:path';
import { decodeDocument } from '@data-mesh/data-contract';
import { SchemaFormat } from '@data-mesh/schema-formats';
import { UsageError } from '../configuration/UsageError';
import { displayName, findFiles, readFileText } from '../files';
import { Repository } from '../git';
import { schemaFormatOf } from './schemaFormatOf';
import { Succession } from './types';

/** One schema with the files that hold the earlier ones. */
export async function successionOfFiles(options: {
  folder: string;
  files: readonly string[];
  format?: SchemaFormat;
}): Promise<Succession> {
  const { folder, files, format } = options;
  const [reader, ...writers] = await Promise.all(
    files.map(async name => ({ name, text: await textOf({ folder, name }) })),
  );
  if (!reader || writers.length === 0) {
    throw new UsageError(
      `compat needs a schema and at least one earlier one, got ${files.length}. ` +
        'Name the new one first and the earlier ones after it, oldest first, or a revision with --against.',
    );
  }
  return {
    file: displayName({ folder, path: resolve(folder, reader.name) }),
    reader: reader.text,
    writers,
    format: format ?? schemaFormatOf({ file: reader.name }),
  };
}

/** Reads a schema and the earlier ones when its turn comes, so that not all are in the memory at once. */
export type SuccessionReader = () => Promise<Succession>;

/** Each file with its own text of a commit; a file that is new there follows nothing. */
export async function successionsSince(options: {
  folder: string;
  patterns: readonly string[];
  allowEmpty?: boolean;
  format?: SchemaFormat;
  repository: Repository;
  commit: string;
  /** What the user calls the commit. */
  revision: string;
}): Promise<SuccessionReader[]> {
  const { folder, patterns, allowEmpty, format, ...past } = options;
  const { repository, commit, revision } = past;
  const [files, renames] = await Promise.all([
    findFiles({ folder, files: { patterns, folder }, allowEmpty }),
    repository.renames({ commit }),
  ]);
  const before = new Map(
    renames.map(({ olderPath, newerPath }) => [newerPath, olderPath]),
  );
  return files.map(({ path, name }) => async () => {
    const here = displayName({ folder: repository.root, path });
    const bytes = await repository.readFile({
      commit,
      path: before.get(here) ?? here,
    });
    return {
      file: name,
      reader: await textOf({ folder, name }),
      writers: bytes
        ? [
            {
              name: `${name} of ${revision}`,
              text: decodeDocument({ bytes }).text,
            },
          ]
        : [],
      format: format ?? schemaFormatOf({ file: name }),
    };
  });
}

async function textOf(options: {
  folder: string;
  name: string;
}): Promise<string> {
  const { folder, name } = options;
  const read = await readFileText({ path: resolve(folder, name) });
  if (read.kind === 'unreadable') {
    throw new UsageError(`${name}: ${read.finding.message}`);
  }
  return read.text;
}
