import { Incompatibility } from '../../compatibility/types';
import { Findings, placeOf } from './Findings';
import { FlatMessage, flatten } from './flatMessages';
import { firstUncovered, isReservedNumber } from '../reading/ranges';
import { ProtobufEnum, ProtobufFile } from '../reading/types';

/** What Apicurio Registry refuses. It compares names as well as numbers, and does not look at oneofs. */
export function refusedByApicurio(options: {
  reader: ProtobufFile;
  writer: ProtobufFile;
}): Incompatibility[] {
  const { reader, writer } = options;
  const findings = new Findings();
  const after = flatten(reader);
  const before = flatten(writer);
  for (const message of before.messages.values()) {
    const follower = after.messages.get(message.path);
    if (follower) {
      compareReserved(follower, message, findings);
      compareFields(follower, message, findings);
      if (writer.syntax === 'proto2') {
        findAddedRequiredFields(follower, message, findings);
      }
    } else if (message.byName.size) {
      findings.add(
        'message-removed',
        placeOf(message.path),
        `The reader has no message ${message.path}.`,
      );
    } else {
      compareReserved(emptyMessage(message.path), message, findings);
    }
  }
  for (const found of before.enums.values()) {
    const follower = after.enums.get(found.path);
    if (follower) {
      compareConstants(follower, found, findings);
    }
  }
  compareServices(reader, writer, findings);
  return findings.found;
}

function emptyMessage(path: string): FlatMessage {
  return {
    path,
    byName: new Map(),
    byNumber: new Map(),
    reserved: { ranges: [], names: new Set() },
  };
}

function compareReserved(
  after: FlatMessage,
  before: FlatMessage,
  findings: Findings,
): void {
  const place = placeOf(after.path);
  for (const { name, number } of after.byNumber.values()) {
    if (
      before.reserved.names.has(name) ||
      isReservedNumber(before.reserved, number)
    ) {
      findings.add(
        'reserved-field-used',
        [...place, number],
        `The writer reserves ${name} or ${number}, the reader's ${after.path} uses it.`,
      );
    }
  }
  const name = [...before.reserved.names].find(
    reserved => !after.reserved.names.has(reserved),
  );
  const number = firstUncovered(before.reserved.ranges, after.reserved.ranges);
  if (name !== undefined || number !== undefined) {
    findings.add(
      'reserved-field-removed',
      place,
      `The writer's ${before.path} reserves ${
        name === undefined ? number : `"${name}"`
      }, the reader's does not.`,
    );
  }
}

function compareFields(
  after: FlatMessage,
  before: FlatMessage,
  findings: Findings,
): void {
  for (const written of before.byNumber.values()) {
    const { name, number } = written;
    const place = [...placeOf(after.path), number];
    const sameName = after.byName.get(name);
    const sameNumber = after.byNumber.get(number);
    if (sameNumber && sameNumber.name !== name) {
      findings.add(
        'field-name-changed',
        place,
        `The reader's field ${number} is named ${sameNumber.name}, the writer's ${name}.`,
      );
    }
    if (!sameName) {
      const missing = [
        ...(after.reserved.names.has(name) ? [] : [`"${name}"`]),
        ...(sameNumber || isReservedNumber(after.reserved, number)
          ? []
          : [number]),
      ];
      if (missing.length) {
        findings.add(
          'field-removed-without-reserve',
          place,
          `The reader's ${
            after.path
          } lacks ${name} and does not reserve ${missing.join(' and ')}.`,
        );
      }
      continue;
    }
    for (const [rule, key] of [
      ['field-number-changed', 'number'],
      ['field-type-changed', 'type'],
      ['field-label-changed', 'label'],
    ] as const) {
      if (sameName[key] !== written[key]) {
        findings.add(
          rule,
          [...placeOf(after.path), sameName.number],
          `The ${key} of the reader's ${name} is ${sameName[key]}, that of the writer's ${written[key]}.`,
        );
      }
    }
  }
}

function findAddedRequiredFields(
  after: FlatMessage,
  before: FlatMessage,
  findings: Findings,
): void {
  for (const { name, number, label } of after.byNumber.values()) {
    if (label === 'required' && !before.byName.has(name)) {
      findings.add(
        'required-field-added',
        [...placeOf(after.path), number],
        `The reader's ${after.path} requires ${name}, which the writer does not write.`,
      );
    }
  }
}

function compareConstants(
  after: ProtobufEnum,
  before: ProtobufEnum,
  findings: Findings,
): void {
  const nameByNumber = new Map(
    [...after.constants].map(([name, number]) => [number, name]),
  );
  const lastName = new Map(
    [...before.constants].map(([name, number]) => [number, name]),
  );
  for (const [name, number] of before.constants) {
    const place = [...placeOf(after.path), number];
    const now = after.constants.get(name);
    if (now !== undefined && now !== number) {
      findings.add(
        'field-number-changed',
        place,
        `The reader's ${name} has the number ${now}, the writer's ${number}.`,
      );
      continue;
    }
    // Of several names for one number, the registry knows the last one.
    const follower = nameByNumber.get(number);
    if (lastName.get(number) !== name || follower === name) {
      continue;
    }
    findings.add(
      follower === undefined ? 'enum-constant-removed' : 'field-name-changed',
      place,
      follower === undefined
        ? `The reader's ${after.path} lacks ${name} = ${number}.`
        : `The reader's constant ${number} is named ${follower}, the writer's ${name}.`,
    );
  }
}

function compareServices(
  reader: ProtobufFile,
  writer: ProtobufFile,
  findings: Findings,
): void {
  for (const [service, { methods }] of writer.services) {
    const after = reader.services.get(service)?.methods;
    for (const [method, signature] of methods) {
      const now = after?.get(method);
      if (now === undefined) {
        findings.add(
          'rpc-removed',
          [service, method],
          `The reader has no method ${method} of ${service}.`,
        );
      } else if (now !== signature) {
        findings.add(
          'rpc-signature-changed',
          [service, method],
          `The reader's ${method} is ${now}, the writer's ${signature}.`,
        );
      }
    }
  }
}
