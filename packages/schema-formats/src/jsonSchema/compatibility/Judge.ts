import { CompatibilityProfile } from '../../compatibility/types';
import { canonicalJson } from '../../reading/json';
import { Kind, allKinds } from '../reading/kinds';
import { PatternMatcher } from './PatternMatcher';
import { SchemaNode, schemaNode } from '../reading/SchemaNode';
import { Obstacle, Verdict, fits, isFit } from './verdict';
import { Choice, Writer, WriterView, followed, writerOf } from './WriterView';
import { Constraint } from './constraints/Constraint';

/** Steps that one comparison may take; ten thousand columns need about forty thousand. */
const mostSteps = 100_000;
/** Nested comparisons, so that the stack is never exhausted. */
const deepest = 800;
const mostDecisions = 2;
const mostValues = 200;

/** Thrown inside of this folder if an answer would take too long. */
export class TooComplexError extends Error {}

/**
 * Compares schemas pair by pair. Recursive schemas come back to a pair that is
 * being compared: it is taken to fit then, and if it turns out that it does not,
 * everything is compared once more with that known.
 */
export class Judge {
  /** Obeyed by every text. */
  readonly textNode = schemaNode({
    pointer: '',
    empty: false,
    kinds: new Set<Kind>(['string']),
  });
  readonly #ids = new Map<SchemaNode, number>();
  readonly #views = new Map<string, WriterView>();
  readonly #failures = new Map<string, Verdict>();
  readonly #patterns = new PatternMatcher();
  readonly #constants = new Map<string, SchemaNode>();
  #verdicts = new Map<string, Verdict>();
  #running = new Set<string>();
  #assumed = new Set<string>();
  #mistaken = false;
  #steps = 0;

  constructor(
    readonly profile: CompatibilityProfile,
    readonly constraints: readonly Constraint[],
  ) {}

  /** The verdict over whole documents. */
  start(writer: SchemaNode, reader: SchemaNode): Verdict {
    for (;;) {
      this.#mistaken = false;
      this.#verdicts = new Map();
      this.#assumed = new Set();
      this.#running = new Set();
      const verdict = this.compare(writerOf([writer]), reader);
      if (!this.#mistaken) {
        return verdict;
      }
    }
  }

  /** Whether the reader takes all that obeys every schema of the writer. */
  compare(writer: Writer, readerOrReference: SchemaNode): Verdict {
    const reader = followed(readerOrReference);
    if (reader.fixed === true) {
      return fits;
    }
    this.#step();
    const key = `${this.#key(writer)}>${this.#identify(reader)}`;
    const known = this.#failures.get(key) ?? this.#verdicts.get(key);
    if (known) {
      return known;
    }
    if (this.#running.has(key)) {
      this.#assumed.add(key);
      return fits;
    }
    if (this.#running.size >= deepest) {
      throw new TooComplexError();
    }
    this.#running.add(key);
    const verdict = this.#judge(writer, reader);
    this.#running.delete(key);
    if (isFit(verdict)) {
      this.#verdicts.set(key, verdict);
    } else {
      this.#failures.set(key, verdict);
      this.#mistaken ||= this.#assumed.has(key);
    }
    return verdict;
  }

  view(writer: Writer): WriterView {
    const key = this.#key(writer);
    const known = this.#views.get(key);
    if (known) {
      return known;
    }
    const view = new WriterView(writer, node => this.#identify(node));
    this.#steps += Math.ceil(view.nodes.length / 10);
    this.#views.set(key, view);
    return view;
  }

  /** Whether a reader takes everything. */
  takesAll(reader: SchemaNode): boolean {
    return isFit(this.compare(writerOf([]), reader));
  }

  /** Whether no value obeys both. */
  excludes(one: readonly SchemaNode[], other: SchemaNode): boolean {
    return this.view(writerOf([...one, other])).impossible;
  }

  /** `undefined` if it cannot be said. */
  matches(pattern: string, name: string): boolean | undefined {
    this.#step(0.3);
    return this.#patterns.matches(pattern, name);
  }

  #judge(writer: Writer, reader: SchemaNode): Verdict {
    const view = this.view(writer);
    if (view.impossible || this.#isReadByConnect(view, reader)) {
      return fits;
    }
    const { obstacles, isFinal } = this.#obstacles(view, reader);
    const verdict = { obstacles };
    if (isFit(verdict) || isFinal || writer.decided.size >= mostDecisions) {
      return verdict;
    }
    return this.#judgeCases(view, reader) ?? verdict;
  }

  #obstacles(view: WriterView, reader: SchemaNode) {
    const obstacles: Obstacle[] = [];
    for (const { kinds, check, isDecisive } of this.constraints) {
      if (!kinds || kinds.some(kind => view.kinds.has(kind))) {
        obstacles.push(
          ...check({ judge: this, view, reader, profile: this.profile }),
        );
        if (isDecisive && obstacles.length > 0) {
          return { obstacles, isFinal: true };
        }
      }
    }
    return { obstacles, isFinal: false };
  }

  /** Confluent leaves values of Kafka Connect's type `bytes` to Kafka Connect. */
  #isReadByConnect(view: WriterView, reader: SchemaNode): boolean {
    return (
      this.profile === 'confluent' &&
      reader.connectBytes &&
      view.nodes.some(node => node.connectBytes)
    );
  }

  /**
   * Compares each case of the writer on its own, because all of them may fit
   * though the reader has a different place for each.
   */
  #judgeCases(view: WriterView, reader: SchemaNode): Verdict | undefined {
    const ways = [
      ...view.choices.slice(0, 5),
      ...this.#listedCases(view, reader),
    ];
    let first: Verdict | undefined;
    for (const way of ways) {
      const verdict = this.#judgeEach(view.writer, way, reader);
      if (isFit(verdict)) {
        return fits;
      }
      first ??= way.kind === 'value' ? undefined : verdict;
    }
    return first;
  }

  #judgeEach(
    writer: Writer,
    way: Omit<Choice, 'kind'> & { kind: Writer['decidedBy'] },
    reader: SchemaNode,
  ): Verdict {
    const decided = new Set([...writer.decided, way.key]);
    return {
      obstacles: way.branches
        .map(branch =>
          this.compare(
            {
              nodes: [...writer.nodes, followed(branch)],
              decided,
              // More than one branch of an anyOf may hold, whatever is decided then.
              decidedBy: writer.decidedBy === 'anyOf' ? 'anyOf' : way.kind,
            },
            reader,
          ),
        )
        .filter(verdict => !isFit(verdict)),
    };
  }

  /** The listed values or types of the writer, if the reader has something to choose from. */
  #listedCases(view: WriterView, reader: SchemaNode) {
    const chooses = reader.anyOf.length + reader.oneOf.length > 1;
    if (!chooses || view.writer.decided.has('value')) {
      return [];
    }
    const { values, kinds } = view;
    const branches = values
      ? values
          .slice(0, mostValues + 1)
          .map(value =>
            this.#constant(canonicalJson(value), { values: [value] }),
          )
      : typesOf(kinds).map(type =>
          this.#constant(type.join(), { kinds: new Set(type) }),
        );
    return branches.length > 1 && branches.length <= mostValues
      ? [{ key: 'value', kind: 'value' as const, branches }]
      : [];
  }

  /** The same node for the same case, so that it is compared once. */
  #constant(key: string, given: Partial<SchemaNode>): SchemaNode {
    const node =
      this.#constants.get(key) ??
      schemaNode({ pointer: '', empty: false, ...given });
    this.#constants.set(key, node);
    return node;
  }

  #key(writer: Writer): string {
    const ids = writer.nodes.map(node => this.#identify(node));
    return [
      [...new Set(ids)].sort((one, other) => one - other).join(),
      [...writer.decided].sort().join(),
      writer.decidedBy ?? '',
    ].join('|');
  }

  #identify(node: SchemaNode): number {
    const id = this.#ids.get(node) ?? this.#ids.size;
    this.#ids.set(node, id);
    return id;
  }

  #step(size = 1): void {
    this.#steps += size;
    if (this.#steps > mostSteps) {
      throw new TooComplexError();
    }
  }
}

/** The types that a schema lists; none if it does not say any. */
function typesOf(kinds: ReadonlySet<Kind>): Kind[][] {
  if (kinds.size === allKinds.length) {
    return [];
  }
  const isNumber = (kind: Kind) => kind === 'integer' || kind === 'fraction';
  const numbers = [...kinds].filter(isNumber);
  return [
    ...[...kinds].filter(kind => !isNumber(kind)).map(kind => [kind]),
    ...(numbers.length > 0 ? [numbers] : []),
  ];
}
