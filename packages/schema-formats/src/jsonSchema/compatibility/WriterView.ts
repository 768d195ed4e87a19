import type { JsonValue } from '@data-mesh/data-contract';
import { canonicalJson } from '../../reading/json';
import { Kind, allKinds, kindOf } from '../reading/kinds';
import { SchemaNode } from '../reading/SchemaNode';

/** All schemas that data of the writer obeys at one place. */
export interface Writer {
  readonly nodes: readonly SchemaNode[];
  /** Choices of which one branch is among the nodes, so that they are not made again. */
  readonly decided: ReadonlySet<string>;
  /** What the last decision was between. */
  readonly decidedBy?: 'anyOf' | 'oneOf' | 'value';
}

/** Alternatives of the writer; its data obeys one of the branches. */
export interface Choice {
  key: string;
  kind: 'anyOf' | 'oneOf';
  branches: readonly SchemaNode[];
}

export function writerOf(nodes: readonly SchemaNode[]): Writer {
  return { nodes: nodes.map(followed), decided: new Set() };
}

/** Where a schema leads that is nothing but a reference within the text. */
export function followed(node: SchemaNode): SchemaNode {
  const seen = new Set<SchemaNode>();
  let target = node;
  while (
    target.reference?.kind === 'local' &&
    target.keywords.length === 1 &&
    !seen.has(target)
  ) {
    seen.add(target);
    target = target.reference.target;
  }
  return target;
}

/** What is known of data of a writer at one place: references and `allOf` are followed. */
export class WriterView {
  readonly nodes: readonly SchemaNode[];
  readonly kinds: ReadonlySet<Kind>;
  /** The only possible values, if they are listed. */
  readonly values?: readonly JsonValue[];
  readonly choices: readonly Choice[];
  /** Whether no value obeys all schemas, so that nothing is ever written. */
  readonly impossible: boolean;
  readonly required: ReadonlySet<string>;
  /** All names that the writer declares in `properties`. */
  readonly declared: ReadonlySet<string>;

  constructor(readonly writer: Writer, identify: (node: SchemaNode) => number) {
    this.nodes = flatten(writer.nodes);
    this.values = commonValues(this.nodes);
    this.kinds = commonKinds(this.nodes, this.values);
    this.choices = this.nodes.flatMap(node =>
      (['anyOf', 'oneOf'] as const)
        .map(kind => ({
          key: `${identify(node)}${kind}`,
          kind,
          branches: node[kind],
        }))
        .filter(
          ({ key, branches }) =>
            branches.length > 1 && !writer.decided.has(key),
        ),
    );
    this.impossible =
      this.kinds.size === 0 || this.nodes.some(node => node.fixed === false);
    this.required = new Set(this.nodes.flatMap(node => node.required));
    this.declared = new Set(
      this.nodes.flatMap(node => [...node.properties.keys()]),
    );
  }

  /** The possible values of one kind, if they are listed. */
  valuesOf(...kinds: Kind[]): JsonValue[] | undefined {
    return this.values?.filter(value => kinds.includes(kindOf(value)));
  }

  /** Whether something may add schemas that depend on the value. */
  get hasConditions(): boolean {
    return (
      this.choices.length > 0 ||
      this.nodes.some(node => node.if || node.dependentSchemas.size > 0)
    );
  }
}

/** The schemas with all that hold whenever they hold. */
function flatten(nodes: readonly SchemaNode[]): SchemaNode[] {
  const found = new Set<SchemaNode>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!found.has(node)) {
      found.add(node);
      waiting.push(
        ...node.allOf,
        ...(node.anyOf.length === 1 ? node.anyOf : []),
        ...(node.oneOf.length === 1 ? node.oneOf : []),
        ...(node.reference?.kind === 'local' ? [node.reference.target] : []),
      );
    }
  }
  return [...found];
}

function commonValues(nodes: readonly SchemaNode[]): JsonValue[] | undefined {
  let common: JsonValue[] | undefined;
  for (const { values } of nodes) {
    if (values) {
      const allowed = new Set(values.map(canonicalJson));
      common = (common ?? [...values]).filter(value =>
        allowed.has(canonicalJson(value)),
      );
    }
  }
  const consistent = nodes.filter(node => !contradictsItself(node));
  return common?.filter(value =>
    consistent.every(({ kinds }) => !kinds || kinds.has(kindOf(value))),
  );
}

function commonKinds(
  nodes: readonly SchemaNode[],
  values: readonly JsonValue[] | undefined,
): Set<Kind> {
  const possible =
    values && !nodes.some(contradictsItself) ? values.map(kindOf) : allKinds;
  return new Set(
    possible.filter(kind =>
      nodes.every(node => !node.kinds || node.kinds.has(kind)),
    ),
  );
}

/**
 * Whether a schema lists values of other types than its own. Nothing obeys it, but
 * registries judge each keyword on its own, because it is a mistake.
 */
function contradictsItself({ kinds, values }: SchemaNode): boolean {
  return (
    kinds !== undefined &&
    values !== undefined &&
    values.length > 0 &&
    !values.some(value => kinds.has(kindOf(value)))
  );
}
