import type { ContractElement, Finding } from '@data-mesh/data-contract';

/** The parts of the page that show findings of their own. */
const SECTIONS = [
  'customProperties',
  'description',
  'price',
  'quality',
  'roles',
  'schema',
  'servers',
  'slaProperties',
  'support',
  'team',
] as const;

/** Words of the standard that stand beside the part that they are about. */
const BESIDE: ReadonlyMap<string, FindingSection> = new Map([
  ['slaDefaultElement', 'slaProperties'],
]);

/** A part of the page that shows findings of its own. */
export type FindingSection = (typeof SECTIONS)[number];

/** Findings by the place where a reader looks for them. */
export interface PlacedFindings {
  /** By the path of the element that they are about, or that is nearest above. */
  byElement: Map<string, Finding[]>;
  /** About a part of the document; those of elements are not among them. */
  bySection: Map<FindingSection, Finding[]>;
  /** About the document as a whole, or about what no part of the page shows. */
  others: Finding[];
}

function parentPath(path: string): string {
  return path.replace(/(\.[^.[\]]*|\[[^\]]*\]|[^.[\]]+)$/, '');
}

function add<Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding) {
  const findings = map.get(key);
  if (findings) findings.push(finding);
  else map.set(key, [finding]);
}

/** Tells for each finding at which part of the page it belongs. */
export function placeFindings(options: {
  findings: readonly Finding[];
  elements: readonly ContractElement[];
}): PlacedFindings {
  const { findings, elements } = options;
  const placed: PlacedFindings = {
    byElement: new Map(),
    bySection: new Map(),
    others: [],
  };
  const pathOf = new Map(
    elements.map(({ documentPath, path }) => [documentPath, path]),
  );
  for (const finding of findings) {
    let place = finding.path;
    while (place && !pathOf.has(place)) place = parentPath(place);
    const element = pathOf.get(place);
    const [word] = /^[\w-]*/.exec(finding.path) ?? [''];
    const section = SECTIONS.find(name => name === word) ?? BESIDE.get(word);
    if (element !== undefined) add(placed.byElement, element, finding);
    else if (section) add(placed.bySection, section, finding);
    else placed.others.push(finding);
  }
  return placed;
}

/** Those of some findings that are about a place of the document or what is below it. */
export function findingsAt(options: {
  findings: readonly Finding[];
  documentPath: string;
}): Finding[] {
  const { findings, documentPath } = options;
  return findings.filter(
    ({ path }) =>
      path.startsWith(documentPath) &&
      !/[\w-]/.test(path.charAt(documentPath.length)),
  );
}
