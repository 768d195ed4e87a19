import type { Finding } from '@data-mesh/data-contract';
import { commandRule } from '../rules';
import { JudgedFile } from './types';

/** A document that says who it is. */
interface Claim {
  key: string;
  file: string;
  line: number;
}

/** What is wrong between files: ids that two documents claim, and contracts that are nowhere. */
export function judgeTogether(options: {
  files: readonly JudgedFile[];
}): Map<string, Finding[]> {
  const { files } = options;
  const findings = new Map<string, Finding[]>();
  const claims = firstClaims(files);
  const contracts = knownContracts(files);
  for (const file of files) {
    findings.set(file.file, [
      ...conflicts({ file, claims }),
      ...unknownContracts({ file, contracts }),
    ]);
  }
  return findings;
}

function conflicts(options: {
  file: JudgedFile;
  claims: ReadonlyMap<string, readonly Claim[]>;
}): Finding[] {
  const { file, claims } = options;
  return claimsOf(file).flatMap(claim => {
    const others = (claims.get(claim.key) ?? []).filter(
      other => other.file !== claim.file || other.line !== claim.line,
    );
    return others.length ? [conflict({ file, claim, other: others[0] })] : [];
  });
}

function conflict(options: {
  file: JudgedFile;
  claim: Claim;
  other: Claim;
}): Finding {
  const { file, claim, other } = options;
  const document = file.documents.find(({ line }) => line === claim.line);
  const { id = '', version, kind = 'document' } = document ?? {};
  const { severity, remedy } = commandRule('conflicting-id');
  return {
    rule: 'conflicting-id',
    severity,
    path: 'id',
    line: claim.line,
    column: 1,
    message:
      `The ${kind} ${JSON.stringify(id)} ` +
      `${version ? `with version ${version}` : 'without a version'} ` +
      `stands in ${other.file}:${other.line}, too.`,
    remedy,
  };
}

function unknownContracts(options: {
  file: JudgedFile;
  contracts: ReadonlySet<string>;
}): Finding[] {
  const { file, contracts } = options;
  const { severity, remedy } = commandRule('unknown-contract');
  return file.mentions
    .filter(({ contractId }) => !contracts.has(identity(contractId)))
    .map(({ contractId, by, path, line, column }) => ({
      rule: 'unknown-contract',
      severity,
      path,
      line,
      column,
      message: `The ${by} names the contract ${JSON.stringify(
        contractId,
      )}, which is in none of the checked files.`,
      remedy: remedy.replaceAll('`', ''),
    }));
}

/** At most two of each: the first one, and one that is not the first. */
function firstClaims(
  files: readonly JudgedFile[],
): Map<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const claim of files.flatMap(claimsOf)) {
    const known = claims.get(claim.key) ?? [];
    if (known.length < 2) {
      claims.set(claim.key, [...known, claim]);
    }
  }
  return claims;
}

function claimsOf({ file, documents }: JudgedFile): Claim[] {
  return documents.flatMap(({ kind, id, version, line }) =>
    kind !== 'unreadable' && id?.trim()
      ? [{ key: JSON.stringify([kind, identity(id), version]), file, line }]
      : [],
  );
}

function knownContracts(files: readonly JudgedFile[]): Set<string> {
  // A product that cannot be read may share an id with a contract; better than a false alarm.
  return new Set(
    files
      .flatMap(({ documents }) => documents)
      .filter(({ kind }) => kind !== 'product')
      .flatMap(({ id }) => (id ? [identity(id)] : [])),
  );
}

/** Ids that differ in case only have one name in the catalog. */
function identity(id: string): string {
  return id.toLowerCase();
}
