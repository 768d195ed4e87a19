import { resolve } from 'node:path';
import { decodeDocument } from '@data-mesh/data-contract';
import { UsageError } from '../configuration/UsageError';
import { readFileText } from '../files';
import { Surroundings } from '../output';

/** In bytes; the manifests of dbt are large. What reads the text has a limit of its own. */
const limit = 300_000_000;

/** The text of a file, or of the standard input where `-` stands for it. */
export async function readInput(options: {
  file: string;
  surroundings: Surroundings;
}): Promise<string> {
  const { file, surroundings } = options;
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of surroundings.standardInput) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > limit) {
        throw new UsageError(
          `The standard input has more than ${limit} bytes. Convert a part of it.`,
        );
      }
    }
    return decodeDocument({ bytes: Buffer.concat(chunks) }).text;
  }
  const read = await readFileText({
    path: resolve(surroundings.folder, file),
    limit,
  });
  if (read.kind === 'unreadable') {
    throw new UsageError(`${file}: ${read.finding.message}`);
  }
  return read.text;
}
