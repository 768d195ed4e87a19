import type { Conventions } from '@data-mesh/data-contract';
import { detached, FoundFile, mapWithLimit, readFileText } from '../files';
import { countFindings, ValidationReport } from '../report';
import { FailOn, fails, RuleSettings, withSettings } from '../rules';
import { judgeText } from './judgeText';
import { judgeTogether } from './judgeTogether';
import { JudgedFile } from './types';

/** Files that are open at once; few, because parsing keeps one processor busy anyway. */
const filesAtOnce = 8;

/** Checks files one by one and together. Only what was found stays in memory, not the texts. */
export async function validateFiles(options: {
  files: readonly FoundFile[];
  /** Of this program; those of documents are in the conventions. */
  rules: RuleSettings;
  conventions: Conventions;
  failOn: FailOn;
  now: Date;
  /** The folder of the run in its repository. */
  folder: string;
  /** The version of this program. */
  version: string;
  onProgress?: (done: number) => void;
}): Promise<ValidationReport> {
  const { rules, conventions, failOn, now, folder, version, onProgress } =
    options;
  let done = 0;
  const judged = await mapWithLimit({
    values: options.files,
    limit: filesAtOnce,
    map: async file => {
      const result = detached(await judgeFile({ file, now, conventions }));
      done += 1;
      onProgress?.(done);
      return result;
    },
  });
  const together = judgeTogether({ files: judged });
  const files = judged.map(({ file, documents, findings }) => ({
    file,
    documents,
    findings: withSettings({
      findings: [...findings, ...(together.get(file) ?? [])],
      rules,
    }).sort((left, right) => (left.line ?? 0) - (right.line ?? 0)),
  }));
  const counts = countFindings({ files });
  return {
    command: 'validate',
    version,
    folder,
    files,
    counts,
    failOn,
    failed: fails({ counts, failOn }),
  };
}

async function judgeFile(options: {
  file: FoundFile;
  now: Date;
  conventions: Conventions;
}): Promise<JudgedFile> {
  const { file, now, conventions } = options;
  const { path, name, named } = file;
  const read = await readFileText({ path });
  if (read.kind === 'unreadable') {
    const findings = [read.finding];
    return { file: name, documents: [], findings, mentions: [] };
  }
  const { text } = read;
  const judged = judgeText({ file: name, text, named, now, conventions });
  // A file in a guessed encoding that holds nothing of ours is nobody's business here.
  return judged.documents.length
    ? { ...judged, findings: [...read.findings, ...judged.findings] }
    : judged;
}
