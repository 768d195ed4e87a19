import {
  type CompoundEntityRef,
  DEFAULT_NAMESPACE,
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  DataContractDescriptor,
  DataProductDescriptor,
  Finding,
  OwnerCandidate,
  OwnerCandidates,
} from '@data-mesh/data-contract';
import { statedText, toEntityName } from './catalogWords';

/** What the data of a product may come from, beside contracts. */
const DEPENDENCIES = {
  defaultKind: 'Component',
  kinds: ['component', 'resource'],
};
const MOST_DEPENDENCIES = 200;
/** Longer texts are no references, whatever stands in them. */
const LONGEST = 255;

/** Whether the catalog accepts an entity under this reference. */
export function isLegalRef(ref: CompoundEntityRef): boolean {
  return (
    KubernetesValidatorFunctions.isValidKind(ref.kind) &&
    KubernetesValidatorFunctions.isValidNamespace(ref.namespace) &&
    KubernetesValidatorFunctions.isValidObjectName(ref.name)
  );
}

/** The full reference that a text stands for; undefined if no entity can have it. */
export function toFullRef(
  text: string,
  context: { defaultKind: string; kinds?: readonly string[] },
): string | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const { kind, namespace, name } = parseEntityRef(text.trim(), {
      defaultKind: context.defaultKind,
      defaultNamespace: DEFAULT_NAMESPACE,
    });
    const ref = { kind, namespace: namespace.toLowerCase(), name };
    const isOfKind =
      !context.kinds || context.kinds.includes(kind.toLowerCase());
    return isOfKind && isLegalRef(ref) ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

/** What a document means as a reference, whether or not it can be one. */
export function statedRef(candidate: OwnerCandidate): string | undefined {
  const { entityRef, text } = candidate;
  return entityRef ?? (/^(?:group|user):/i.test(text) ? text : undefined);
}

interface Dependency {
  ref: string;
  index: number;
}

function statedDependencies(product: DataProductDescriptor) {
  const value = product.customProperties.find(
    ({ property }) => property === 'dependsOn',
  )?.value;
  return [value]
    .flat()
    .slice(0, MOST_DEPENDENCIES)
    .flatMap((ref, index): Dependency[] =>
      typeof ref === 'string' && statedText(ref) ? [{ ref, index }] : [],
    );
}

/** The components and resources that a product names as what it is made from. */
export function productDependencies(product: DataProductDescriptor): string[] {
  const usable = statedDependencies(product).flatMap(({ ref }) =>
    toFullRef(ref, DEPENDENCIES) ? [ref.trim()] : [],
  );
  return [...new Set(usable)];
}

/** The name of the domain that a document names. */
export function domainName(domain: string | undefined): string | undefined {
  const stated = statedText(domain);
  return stated && toEntityName(stated);
}

/** A text for a message: on one line, and not longer than that. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** What a document refers to in words that can be no entity of the catalog. */
export function unusableReferences(options: {
  descriptor: DataProductDescriptor | DataContractDescriptor;
  owners: OwnerCandidates;
  isProduct: boolean;
}): Finding[] {
  const { descriptor, owners, isProduct } = options;
  const findings: Finding[] = [];
  const unusable = (path: string, message: string, remedy: string) =>
    findings.push({
      rule: 'unusable-reference',
      severity: 'warning',
      path,
      message: `${path} ${message}`,
      remedy,
    });

  const domain = statedText(descriptor.domain);
  if (domain && !domainName(domain)) {
    unusable(
      'domain',
      `is ${quoted(domain)}, of which no name of a domain can be made.`,
      'Write the name of the domain in letters and digits, for example domain: sales.',
    );
  }
  const { technical, business } = owners;
  for (const candidate of [...technical, ...business]) {
    const ref = statedRef(candidate);
    if (ref && !toFullRef(ref, { defaultKind: 'Group' })) {
      unusable(
        candidate.source,
        `is ${quoted(ref)}, under which the catalog can hold nobody.`,
        'Write a reference whose parts have at most 63 characters, for example group:default/payments.',
      );
    }
  }
  if (isProduct) {
    const product = descriptor as DataProductDescriptor;
    for (const { ref, index } of statedDependencies(product)) {
      if (!toFullRef(ref, DEPENDENCIES)) {
        unusable(
          `customProperties.dependsOn[${index}]`,
          `is ${quoted(ref)}, which is no component and no resource.`,
          'Write a reference such as component:default/checkout or resource:default/orders-db.',
        );
      }
    }
  }
  return findings;
}
