import { Conventions } from '../conventions/types';
import { Problem, ReportProblem } from '../findings/problem';
import { quote } from '../findings/wording';
import { DataProductDescriptor, JsonValue } from '../model';
import { findOwners } from '../ownership/findOwners';
import { originalIndex } from '../structure';
import { checkIdentifier, checkStatus } from './commonChecks';
import { memberDates } from './dates';
import { holdersOfProduct } from './holders';
import { Suppressions } from './suppressions';

/** A product with what is needed to judge it. */
interface Subject {
  product: DataProductDescriptor;
  /** The document as written. */
  written: JsonValue;
  conventions: Conventions;
  now?: Date;
}

const checks: readonly ((subject: Subject) => Iterable<Problem>)[] = [
  ({ product }) => checkIdentifier(product),
  ({ product }) => checkStatus(product),
  checkType,
  checkOwners,
  checkPurpose,
  checkOutputPorts,
  ({ product }) => duplicatePorts('inputPorts', product.inputPorts),
  ({ product }) => duplicatePorts('outputPorts', product.outputPorts),
  ({ product, written }) => memberDates({ team: product.team, written }),
];

/** Judges what a product says, as far as its own document can tell. */
export function checkProduct(
  options: Subject & { report: ReportProblem },
): void {
  const { report } = options;
  const suppressions = Suppressions.of(holdersOfProduct(options));
  suppressions.problems.forEach(report);
  for (const check of checks) {
    for (const problem of check(options)) {
      if (!suppressions.silences(problem)) report(problem);
    }
  }
}

function checkType({ product }: Subject): Problem[] {
  const { type, declaredType } = product;
  return type || declaredType === undefined
    ? []
    : [
        {
          rule: 'unusual-type',
          path: ['type'],
          message: `type is ${quote(
            declaredType,
          )}, which is none of the three usual ones.`,
          remedy: 'Write type: sourceAligned, aggregate or consumerAligned.',
        },
      ];
}

function checkOwners({ product, conventions, now }: Subject): Problem[] {
  const { business, technical } = findOwners({
    facts: product,
    configuration: conventions.ownership,
    now,
  });
  const problems: Problem[] = [];
  if (!business.length) {
    problems.push({
      rule: 'missing-business-owner',
      path: [],
      message: 'The product names nobody who is accountable for its value.',
      remedy:
        'Add to customProperties: { property: businessOwner, value: group:default/sales }, or a member with role: owner to team.members.',
    });
  }
  if (!technical.length) {
    problems.push({
      rule: 'missing-technical-owner',
      path: [],
      message: 'The product names no team that runs it.',
      remedy:
        'Add to customProperties: { property: technicalOwner, value: group:default/sales-data }, or write team: { name: sales-data }.',
    });
  }
  return problems;
}

function checkPurpose({ product }: Subject): Problem[] {
  return product.description.purpose?.trim()
    ? []
    : [
        {
          rule: 'missing-purpose',
          path: ['description', 'purpose'],
          message: 'description.purpose is missing: what is the product for?',
          remedy:
            'Write description: { purpose: "One view of all orders, for planning and billing." }.',
        },
      ];
}

function checkOutputPorts({ product }: Subject): Problem[] {
  if (!product.outputPorts.length) {
    return [
      {
        rule: 'no-output-port',
        path: ['outputPorts'],
        message: 'The product has no output port that anybody could read.',
        remedy:
          'Add outputPorts: [{ name: orders, version: "1.0.0", contractId: orders-v1 }].',
      },
    ];
  }
  return product.outputPorts.flatMap((port, index) =>
    port.contractId?.trim()
      ? []
      : [
          {
            rule: 'output-port-without-contract' as const,
            path: [
              'outputPorts',
              originalIndex({ list: product.outputPorts, index }),
            ],
            message: `The output port ${quote(
              port.name,
            )} promises nothing: it names no contract.`,
            remedy: 'Add contractId: orders-v1, the id of an ODCS contract.',
          },
        ],
  );
}

function duplicatePorts(
  list: 'inputPorts' | 'outputPorts',
  ports: readonly { name: string; version?: string }[],
): Problem[] {
  const seen = new Set<string>();
  return ports.flatMap((port, index) => {
    const key = JSON.stringify([port.name, port.version]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const version = port.version
      ? `version ${quote(port.version)}`
      : 'no version';
    return [
      {
        rule: 'duplicate-port' as const,
        path: [list, originalIndex({ list: ports, index })],
        message: `${list} has two ports with name ${quote(
          port.name,
        )} and ${version}.`,
        remedy: 'Give one of them another name or version, or remove it.',
      },
    ];
  });
}
