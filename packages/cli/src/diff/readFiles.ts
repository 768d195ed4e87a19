import { decodeDocument, type SecretSettings } from '@data-mesh/data-contract';
import {
  FoundFile,
  mapWithLimit,
  maximumBytes,
  readFileText,
  tooLarge,
} from '../files';
import { CommittedFile, Repository } from '../git';
import { ReadingBudget } from './ReadingBudget';
import { readSide } from './readSide';
import { Side } from './types';

/** Files that are open at once. */
const atOnce = 4;

/** One side of a comparison as it lies on the disk. */
export async function readFromDisk(options: {
  files: readonly FoundFile[];
  /** What is no secret here. */
  secrets?: SecretSettings;
  /** Whether a text is worth reading; all are by default. */
  wants?: (text: string) => boolean;
  /** Called after each file with the number of those that are read. */
  onProgress?: (done: number) => void;
}): Promise<Side> {
  const { files, secrets, wants = () => true, onProgress } = options;
  const budget = new ReadingBudget();
  let done = 0;
  const sides = await mapWithLimit({
    values: files,
    limit: atOnce,
    map: async ({ path, name }): Promise<Side> => {
      const read = await readFileText({ path });
      done += 1;
      onProgress?.(done);
      if (read.kind === 'unreadable') {
        const unreadable = [{ file: name, finding: read.finding }];
        return { documents: [], unreadable, strange: [] };
      }
      if (!wants(read.text)) {
        return { documents: [], unreadable: [], strange: [] };
      }
      const text = { file: name, text: read.text, again: textAt(path) };
      return readSide({ text, budget, secrets });
    },
  });
  return together(sides);
}

function textAt(path: string): () => Promise<string | undefined> {
  return async () => {
    const read = await readFileText({ path });
    return read.kind === 'text' ? read.text : undefined;
  };
}

/** A file of a commit with the name that reports show. */
export interface FormerFile extends CommittedFile {
  name: string;
}

/** One side of a comparison as it was committed. */
export async function readFromCommit(options: {
  repository: Repository;
  files: readonly FormerFile[];
  /** What is no secret here. */
  secrets?: SecretSettings;
}): Promise<Side> {
  const { repository, files, secrets } = options;
  const budget = new ReadingBudget();
  const sides: Side[] = [];
  for (const batch of batches(files)) {
    const contents = await repository.readFiles({ files: batch });
    for (const [index, bytes] of contents.entries()) {
      const { text } = decodeDocument({ bytes });
      const again = committedText(repository, batch[index]);
      sides.push(
        readSide({
          text: { file: batch[index].name, text, again },
          budget,
          secrets,
        }),
      );
    }
  }
  const unreadable = files
    .filter(({ size }) => size > maximumBytes)
    .map(({ name, size }) => ({ file: name, finding: tooLarge(size) }));
  return together([...sides, { documents: [], unreadable, strange: [] }]);
}

function committedText(
  repository: Repository,
  file: FormerFile,
): () => Promise<string> {
  return async () => {
    const [bytes] = await repository.readFiles({ files: [file] });
    return decodeDocument({ bytes }).text;
  };
}

/** Files that are read at once, few enough to keep them all in memory. */
function* batches(files: readonly FormerFile[]): Generator<FormerFile[]> {
  let batch: FormerFile[] = [];
  let bytes = 0;
  for (const file of files.filter(({ size }) => size <= maximumBytes)) {
    if (batch.length > 0 && bytes + file.size > maximumBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) {
    yield batch;
  }
}

function together(sides: readonly Side[]): Side {
  return {
    documents: sides.flatMap(({ documents }) => documents),
    unreadable: sides.flatMap(({ unreadable }) => unreadable),
    strange: sides.flatMap(({ strange }) => strange),
  };
}
