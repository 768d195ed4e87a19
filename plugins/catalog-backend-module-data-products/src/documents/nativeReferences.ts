import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Finding } from '@data-mesh/data-contract';

/** The columns in which the catalog keeps relations hold no more. */
const LONGEST_REF = 255;

const DEFAULT_KINDS: Record<string, string> = {
  owner: 'Group',
  businessOwner: 'User',
  domain: 'Domain',
  system: 'System',
  dependsOn: 'Component',
};

/**
 * Whether the catalog can relate an entity to what the text stands for. What is a
 * legal name is the business of each installation here, so that only texts count
 * as unusable on which a catalog fails.
 */
function isUsable(options: {
  ref: string;
  defaultKind: string;
  defaultNamespace?: string;
}): boolean {
  const { ref, defaultKind, defaultNamespace } = options;
  if (ref.includes('\u0000')) return false;
  try {
    const full = parseEntityRef(ref, { defaultKind, defaultNamespace });
    return stringifyEntityRef(full).length <= LONGEST_REF;
  } catch {
    return false;
  }
}

function unusableReference(path: string, ref: string): Finding {
  const shown = ref.length > 60 ? `${ref.slice(0, 60)}…` : ref;
  return {
    rule: 'unusable-reference',
    severity: 'warning',
    path,
    message: `${path} is ${JSON.stringify(
      shown,
    )}, which the catalog cannot relate to anything; it is left out.`,
    remedy:
      'Write a reference such as component:default/checkout, or the name alone.',
  };
}

/**
 * An entity that was written as one, without references that the catalog fails
 * on, and what was left out. Values of a wrong type stay for its model to refuse.
 */
export function withUsableReferences<T extends Entity>(
  entity: T,
): { entity: T; findings: Finding[] } {
  const findings: Finding[] = [];
  const defaultNamespace = entity.metadata.namespace;
  const spec: Record<string, unknown> = { ...entity.spec };

  for (const [field, defaultKind] of Object.entries(DEFAULT_KINDS)) {
    const keep = (ref: unknown, path: string) => {
      const isLeftOut =
        typeof ref === 'string' &&
        ref !== '' &&
        !isUsable({ ref, defaultKind, defaultNamespace });
      if (isLeftOut) findings.push(unusableReference(path, ref));
      return !isLeftOut;
    };
    const value = spec[field];
    if (Array.isArray(value)) {
      spec[field] = value.filter((ref, index) =>
        keep(ref, `spec.${field}[${index}]`),
      );
    } else if (!keep(value, `spec.${field}`)) {
      delete spec[field];
    }
  }
  return findings.length > 0
    ? { entity: { ...entity, spec }, findings }
    : { entity, findings };
}
