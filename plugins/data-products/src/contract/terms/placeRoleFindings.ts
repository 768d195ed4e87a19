import type { Finding } from '@data-mesh/data-contract';

/** Findings about roles: at the role that each is about, else above them all. */
export interface RoleFindings {
  /** By the position of the role, from 0. */
  byRole: ReadonlyMap<number, readonly Finding[]>;
  others: readonly Finding[];
}

/** Tells which findings are about which role. */
export function placeRoleFindings(options: {
  findings: readonly Finding[];
  roles: number;
}): RoleFindings {
  const { findings, roles } = options;
  // Entries that are no roles are not shown, so positions are not those of the document.
  const isShifted = findings.some(
    ({ rule, path }) => rule === 'wrong-type' && /^roles\[\d+\]$/.test(path),
  );
  const byRole = new Map<number, Finding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const position = Number(/^roles\[(\d+)\]/.exec(finding.path)?.[1] ?? -1);
    if (isShifted || position < 0 || position >= roles) others.push(finding);
    else byRole.set(position, [...(byRole.get(position) ?? []), finding]);
  }
  return { byRole, others };
}
