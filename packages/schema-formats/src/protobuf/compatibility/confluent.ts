import { Incompatibility } from '../../compatibility/types';
import { describeType, isText, scalarGroup, wireKind } from './fieldTypes';
import { Findings, placeOf } from './Findings';
import { compareOneofs, deletedOneofs } from './oneofs';
import {
  ProtobufField,
  ProtobufFile,
  ProtobufMessage,
  FieldType,
} from '../reading/types';

/** What the Schema Registry of Confluent refuses. It does not look at groups, extensions, services and what is reserved. */
export function refusedByConfluent(options: {
  reader: ProtobufFile;
  writer: ProtobufFile;
}): Incompatibility[] {
  const { reader, writer } = options;
  const findings = new Findings();
  if (reader.package !== writer.package) {
    findings.add(
      'package-changed',
      [],
      `The reader has ${packageOf(reader)}, the writer has ${packageOf(
        writer,
      )}.`,
    );
  }
  compareMessages(reader, writer, findings);
  return findings.found;
}

function packageOf(file: ProtobufFile): string {
  return file.package ? `the package ${file.package}` : 'no package';
}

type Messages = Pick<ProtobufMessage, 'messages'>;

function compareMessages(
  reader: Messages,
  writer: Messages,
  findings: Findings,
): void {
  for (const [name, written] of writer.messages) {
    const read = reader.messages.get(name);
    if (written.isGroup) {
      continue;
    }
    if (!read || read.isGroup) {
      findings.add(
        'message-removed',
        placeOf(written.path),
        `The reader has no message ${written.path}.`,
      );
    } else {
      compareOneofs(read, written, findings);
      compareFields(read, written, findings);
      compareMessages(read, written, findings);
    }
  }
}

function compareFields(
  reader: ProtobufMessage,
  writer: ProtobufMessage,
  findings: Findings,
): void {
  const deleted = deletedOneofs(reader, writer);
  const numbers = new Set([...writer.fields.keys(), ...reader.fields.keys()]);
  for (const number of numbers) {
    const read = fieldOf(reader, number);
    const written = fieldOf(writer, number);
    const place = (oneof?: string) => [
      ...placeOf(writer.path),
      ...(oneof === undefined ? [] : [oneof]),
      number,
    ];
    if (read && written) {
      compareField({ read, written, place: place(read.oneof), findings });
    } else if (written?.oneof !== undefined && !deleted.has(written.oneof)) {
      findings.add(
        'oneof-field-removed',
        place(written.oneof),
        `The reader's ${reader.path} lacks ${written.name}, which the writer may choose in ${written.oneof}.`,
      );
    } else if (written?.label === 'required') {
      findings.add(
        'required-field-removed',
        place(),
        `The reader's ${reader.path} lacks the required field ${written.name}.`,
      );
    } else if (read?.label === 'required') {
      findings.add(
        'required-field-added',
        place(),
        `The reader's ${reader.path} requires ${read.name}, which the writer does not write.`,
      );
    }
  }
}

function fieldOf(
  message: ProtobufMessage,
  number: number,
): ProtobufField | undefined {
  const field = message.fields.get(number);
  return field?.type.kind === 'group' ? undefined : field;
}

function compareField(options: {
  read: ProtobufField;
  written: ProtobufField;
  place: unknown[];
  findings: Findings;
}): void {
  const { read, written, place, findings } = options;
  const same = compareTypes(
    { name: read.name, reader: read.type, writer: written.type },
    place,
    findings,
  );
  if (
    same &&
    wireKind(read.type) === 'scalar' &&
    !isText(read.type) &&
    read.label &&
    written.label &&
    read.label !== written.label
  ) {
    findings.add(
      'field-numeric-label-changed',
      place,
      `The reader's ${read.name} is ${read.label}, the writer's is ${written.label}.`,
    );
  }
}

/** Says whether the types can be exchanged. */
function compareTypes(
  types: { name: string; reader: FieldType; writer: FieldType },
  place: unknown[],
  findings: Findings,
): boolean {
  const { name, reader, writer } = types;
  if (reader.kind === 'map' && writer.kind === 'map') {
    const keys = compareTypes(
      { name: `key of ${name}`, reader: reader.key, writer: writer.key },
      place,
      findings,
    );
    const values = compareTypes(
      { name: `value of ${name}`, reader: reader.value, writer: writer.value },
      place,
      findings,
    );
    return keys && values;
  }
  const reason = `The reader's ${name} is ${describeType(
    reader,
  )}, the writer's is ${describeType(writer)}.`;
  if (wireKind(reader) !== wireKind(writer)) {
    findings.add('field-kind-changed', place, reason);
    return false;
  }
  if (wireKind(reader) === 'scalar') {
    if (scalarGroup(reader) === scalarGroup(writer)) {
      return true;
    }
    findings.add('field-scalar-kind-changed', place, reason);
    return false;
  }
  if (messageName(reader) !== messageName(writer)) {
    findings.add('field-named-type-changed', place, reason);
    return false;
  }
  return true;
}

function messageName(type: FieldType): string {
  return 'name' in type ? type.name : '';
}
