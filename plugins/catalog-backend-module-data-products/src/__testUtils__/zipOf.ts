import { crc32 } from 'node:zlib';

/** A zip without compression. */
export function zipOf(files: { path: string; text: string }[]): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    // From the version that is needed to the length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = [Buffer.from('PK\u0003\u0004'), common, name, content];
    parts.push(...local);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    table.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, name);
    offset += Buffer.concat(local).length;
  }
  const tableBytes = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(tableBytes.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([
    ...parts,
    tableBytes,
    Buffer.from('PK\u0005\u0006'),
    end,
  ]);
}
