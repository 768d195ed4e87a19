import { Incompatibility } from '../../compatibility/types';
import { compareOnce, Step, StepChoice, StepPair, StepProblem } from './step';
import { AvroType } from '../reading/types';
import { candidates } from './unionBranches';

/**
 * How many fields, symbols and branches are looked at. Two honest schemas with
 * 10,000 fields take 40,000 looks; a hostile union of thousands of records with
 * one name would take billions.
 */
const MAXIMUM_LOOKS = 500_000;
/** How many types may lead from one to the next; a parsed schema nests less. */
const MAXIMUM_DEPTH = 1000;

/** Ends a comparison that takes too many looks. */
class TooComplex extends Error {}

/** One pair of types, the same object each time it is asked for. */
interface Pair {
  reader: AvroType;
  writer: AvroType;
  step: Step;
  state: 'unknown' | 'in progress' | 'readable' | 'unreadable';
  /** Whether somebody relied on it while it was in progress. */
  assumed: boolean;
}

/**
 * The resolution of one writer's schema by one reader's. Types may be recursive
 * and unions may try many branches, so each pair is compared once.
 */
export class Resolution {
  readonly #pairs = new Map<AvroType, Map<AvroType, Pair>>();
  /** Pairs found readable, in the order of finding. */
  readonly #readable: Pair[] = [];
  #looks = 0;

  /** All reasons, each pair of types at the first place where it is met. */
  incompatibilities(reader: AvroType, writer: AvroType): Incompatibility[] {
    const found: Incompatibility[] = [];
    try {
      this.#collect(reader, writer, found);
    } catch (error) {
      if (!(error instanceof TooComplex)) {
        throw error;
      }
      found.push({
        rule: 'too-complex',
        path: '',
        reason: 'The two schemas are too entangled to be compared to the end.',
      });
    }
    return found;
  }

  #collect(reader: AvroType, writer: AvroType, found: Incompatibility[]): void {
    const met = new Set<Pair>();
    const top: StepPair = { kind: 'pair', segment: '', reader, writer };
    const waiting: { part: Step[number]; path: string }[] = [
      { part: top, path: '' },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { part, path } = next;
      const problem = this.#problemOf(part);
      if (problem) {
        const { rule, segment, reason } = problem;
        // Thousands of reasons at endless paths would fill the memory.
        this.#look(Math.floor(path.length / 64));
        found.push({ rule, path: path + segment, reason });
      }
      if (part.kind === 'pair') {
        const pair = this.#pair(part.reader, part.writer);
        // Reversed, so that the first part is the next to be taken.
        for (const inner of met.has(pair) ? [] : [...pair.step].reverse()) {
          waiting.push({ part: inner, path: path + part.segment });
        }
        met.add(pair);
      }
    }
  }

  #problemOf(part: Step[number]): StepProblem | undefined {
    if (part.kind === 'choice') {
      return this.#someBranchReads(part, 0) ? undefined : part.otherwise;
    }
    return part.kind === 'problem' ? part : undefined;
  }

  /**
   * A recursive pair is readable unless proven otherwise. What was concluded from
   * that assumption is forgotten when the assumption falls.
   */
  #canRead(reader: AvroType, writer: AvroType, depth: number): boolean {
    if (depth > MAXIMUM_DEPTH) {
      throw new TooComplex();
    }
    const pair = this.#pair(reader, writer);
    if (pair.state === 'in progress') {
      pair.assumed = true;
      return true;
    }
    if (pair.state === 'unknown') {
      this.#look(1);
      pair.state = 'in progress';
      const before = this.#readable.length;
      if (this.#holds(pair.step, depth + 1)) {
        pair.state = 'readable';
        this.#readable.push(pair);
      } else {
        pair.state = 'unreadable';
        if (pair.assumed) {
          for (const doubtful of this.#readable.splice(before)) {
            doubtful.state = 'unknown';
          }
        }
      }
    }
    return pair.state === 'readable';
  }

  #holds(step: Step, depth: number): boolean {
    return step.every(part => {
      switch (part.kind) {
        case 'pair':
          return this.#canRead(part.reader, part.writer, depth);
        case 'choice':
          return this.#someBranchReads(part, depth);
        default:
          return false;
      }
    });
  }

  #someBranchReads({ branches, writer }: StepChoice, depth: number): boolean {
    for (const branch of candidates(branches, writer)) {
      if (this.#canRead(branch, writer, depth)) {
        return true;
      }
    }
    return false;
  }

  #pair(reader: AvroType, writer: AvroType): Pair {
    const ofReader = this.#pairs.get(reader) ?? new Map<AvroType, Pair>();
    this.#pairs.set(reader, ofReader);
    const known = ofReader.get(writer);
    if (known) {
      return known;
    }
    this.#look(1 + partsOf(reader) + partsOf(writer));
    const pair: Pair = {
      reader,
      writer,
      step: compareOnce(reader, writer),
      state: 'unknown',
      assumed: false,
    };
    ofReader.set(writer, pair);
    return pair;
  }

  #look(count: number): void {
    this.#looks += count;
    if (this.#looks > MAXIMUM_LOOKS) {
      throw new TooComplex();
    }
  }
}

function partsOf(type: AvroType): number {
  switch (type.kind) {
    case 'record':
      return type.fields.length;
    case 'enum':
      return type.symbols.length;
    case 'union':
      return type.branches.length;
    default:
      return 0;
  }
}
