import { AvroRuleId } from './rules';
import { describeType, lastPart } from '../reading/names';
import { promotions } from './promotions';
import { AvroEnum, AvroFixed, AvroRecord, AvroType } from '../reading/types';

/** A reason that needs no look into the parts of the two types. */
export interface StepProblem {
  kind: 'problem';
  rule: AvroRuleId;
  /** Below the reader's type, such as `/symbols`. */
  segment: string;
  reason: string;
}

/** Parts of the two types that must match, too. */
export interface StepPair {
  kind: 'pair';
  segment: string;
  reader: AvroType;
  writer: AvroType;
}

/** Branches of which one must match, or else there is a problem. */
export interface StepChoice {
  kind: 'choice';
  branches: readonly AvroType[];
  writer: AvroType;
  otherwise: StepProblem;
}

/** What is to say of one pair of types without looking into their parts, in the order of the reader's schema. */
export type Step = (StepProblem | StepPair | StepChoice)[];

type NamedType = AvroRecord | AvroEnum | AvroFixed;

/** One step of the schema resolution of the Avro specification, as the Java implementation takes it. */
export function compareOnce(reader: AvroType, writer: AvroType): Step {
  const step: Step = [];
  if (writer.kind === 'union') {
    for (const branch of writer.branches) {
      if (reader.kind === 'union') {
        step.push(choice(reader.branches, branch));
      } else {
        step.push({ kind: 'pair', segment: '', reader, writer: branch });
      }
    }
  } else if (reader.kind === 'union') {
    step.push(choice(reader.branches, writer));
  } else if (reader.kind === 'array' && writer.kind === 'array') {
    step.push({
      kind: 'pair',
      segment: '/items',
      reader: reader.items,
      writer: writer.items,
    });
  } else if (reader.kind === 'map' && writer.kind === 'map') {
    step.push({
      kind: 'pair',
      segment: '/values',
      reader: reader.values,
      writer: writer.values,
    });
  } else if (reader.kind === 'fixed' && writer.kind === 'fixed') {
    compareNames(reader, writer, step);
    compareSizes(reader, writer, step);
  } else if (reader.kind === 'enum' && writer.kind === 'enum') {
    compareNames(reader, writer, step);
    compareSymbols(reader, writer, step);
  } else if (reader.kind === 'record' && writer.kind === 'record') {
    compareNames(reader, writer, step);
    compareFields(reader, writer, step);
  } else if (!promotions[writer.kind].includes(reader.kind)) {
    step.push({
      kind: 'problem',
      rule: 'type-mismatch',
      segment: '',
      reason: `The reader expects ${describeType(
        reader,
      )}, the writer wrote ${describeType(writer)}.`,
    });
  }
  return step;
}

function choice(branches: AvroType[], writer: AvroType): StepChoice {
  return {
    kind: 'choice',
    branches,
    writer,
    otherwise: {
      kind: 'problem',
      rule: 'missing-union-branch',
      segment: '',
      reason: `No branch of the reader's union reads ${describeType(
        writer,
      )}, which the writer may write.`,
    },
  };
}

function compareNames(reader: NamedType, writer: NamedType, step: Step): void {
  if (
    lastPart(reader.name) !== lastPart(writer.name) &&
    !reader.aliases.includes(writer.name)
  ) {
    step.push({
      kind: 'problem',
      rule: 'name-mismatch',
      segment: '/name',
      reason: `The reader's ${reader.kind} is named ${reader.name}, the writer's ${writer.name}, which is none of the reader's aliases.`,
    });
  }
}

function compareSizes(reader: AvroFixed, writer: AvroFixed, step: Step): void {
  if (reader.size !== writer.size) {
    step.push({
      kind: 'problem',
      rule: 'fixed-size-mismatch',
      segment: '/size',
      reason: `The reader's ${reader.name} has ${reader.size} bytes, the writer's has ${writer.size}.`,
    });
  }
}

function compareSymbols(reader: AvroEnum, writer: AvroEnum, step: Step): void {
  const known = new Set(reader.symbols);
  const missing = writer.symbols.filter(symbol => !known.has(symbol));
  if (missing.length && reader.default === undefined) {
    const more = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
    step.push({
      kind: 'problem',
      rule: 'missing-enum-symbols',
      segment: '/symbols',
      reason: `The reader's ${reader.name} lacks ${missing
        .slice(0, 10)
        .map(symbol => symbol.slice(0, 100))
        .join(', ')}${more} and has no default symbol.`,
    });
  }
}

function compareFields(
  reader: AvroRecord,
  writer: AvroRecord,
  step: Step,
): void {
  const written = new Map(writer.fields.map(field => [field.name, field]));
  for (const [index, field] of reader.fields.entries()) {
    const segment = `/fields/${index}`;
    const sources = [...new Set([field.name, ...field.aliases])].flatMap(
      name => written.get(name) ?? [],
    );
    if (sources.length > 1) {
      step.push({
        kind: 'problem',
        rule: 'ambiguous-field-alias',
        segment,
        reason: `The reader's ${
          field.name
        } stands for several fields of the writer: ${sources
          .map(({ name }) => name)
          .join(', ')}.`,
      });
    } else if (sources.length === 1) {
      step.push({
        kind: 'pair',
        segment: `${segment}/type`,
        reader: field.type,
        writer: sources[0].type,
      });
    } else if (!field.hasDefault) {
      step.push({
        kind: 'problem',
        rule: 'reader-field-missing-default-value',
        segment,
        reason: `The writer's ${writer.name} has no field ${field.name}, and the reader has no default for it.`,
      });
    }
  }
}
