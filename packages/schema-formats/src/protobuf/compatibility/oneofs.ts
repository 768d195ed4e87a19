import { Findings, placeOf } from './Findings';
import { ProtobufMessage } from '../reading/types';

/** The oneofs of a writer that went with all their members, which is allowed. */
export function deletedOneofs(
  reader: ProtobufMessage,
  writer: ProtobufMessage,
): Set<string> {
  const deleted = new Set(
    [...writer.oneofs.keys()].filter(name => !reader.oneofs.has(name)),
  );
  for (const { number, oneof } of writer.fields.values()) {
    if (oneof !== undefined && reader.fields.has(number)) {
      deleted.delete(oneof);
    }
  }
  return deleted;
}

/**
 * Members of a reader's oneof exclude each other, so they must have done that
 * before. A field of its own could be there together with any other; one that is
 * new is in no data.
 */
export function compareOneofs(
  reader: ProtobufMessage,
  writer: ProtobufMessage,
  findings: Findings,
): void {
  const moved = new Map<string, { oneofs: Set<string>; fields: string[] }>();
  for (const { number, name, oneof } of reader.fields.values()) {
    const written = writer.fields.get(number);
    if (oneof !== undefined && written) {
      const origin = moved.get(oneof) ?? { oneofs: new Set(), fields: [] };
      moved.set(oneof, origin);
      if (written.oneof === undefined) {
        origin.fields.push(name);
      } else {
        origin.oneofs.add(written.oneof);
      }
    }
  }
  for (const [oneof, { oneofs, fields }] of moved) {
    const place = [...placeOf(writer.path), oneof];
    if (fields.length > 1) {
      findings.add(
        'multiple-fields-moved-to-oneof',
        place,
        `The writer may write ${fields
          .slice(0, 10)
          .join(
            ', ',
          )} together, the reader keeps only one of them in ${oneof}.`,
      );
    } else if (fields.length + oneofs.size > 1) {
      const others = [...oneofs].join(' and ');
      findings.add(
        'field-moved-to-existing-oneof',
        place,
        fields.length
          ? `The writer may write ${fields[0]} together with a member of ${others}, the reader keeps only one of them in ${oneof}.`
          : `The writer may write members of ${others} together, the reader keeps only one of them in ${oneof}.`,
      );
    }
  }
}
