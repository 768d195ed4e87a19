import { decodeDocument } from './decodeDocument';
import { readDocuments } from './readDocuments';

const text = 'id: orders\nname: Aufträge – 5 €\nstatus: active\n';

const utf8 = (content: string) => new TextEncoder().encode(content);
const latin1 = (content: string) =>
  new Uint8Array(Buffer.from(content, 'latin1'));

function utf16(content: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const data = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return new Uint8Array(order === 'utf-16be' ? data.swap16() : data);
}

describe('decodeDocument', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`)]) {
      expect(decodeDocument({ bytes })).toEqual({
        text,
        encoding: 'utf-8',
        findings: [],
      });
    }
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'reads %s, and mentions it',
    encoding => {
      expect(decodeDocument({ bytes: utf16(text, encoding) })).toEqual({
        text,
        encoding,
        findings: [
          expect.objectContaining({
            rule: 'wrong-encoding',
            severity: 'info',
            line: 1,
          }),
        ],
      });
    },
  );

  it('reads Latin-1 as it was meant, and warns of the first line', () => {
    const bytes = latin1(
      'id: orders\nname: Aufträge\nteam: { name: Größen }\n',
    );
    expect(decodeDocument({ bytes })).toEqual({
      text: 'id: orders\nname: Aufträge\nteam: { name: Größen }\n',
      encoding: 'windows-1252',
      findings: [
        {
          rule: 'wrong-encoding',
          severity: 'warning',
          path: '',
          line: 2,
          message:
            'The file is not UTF-8: 2 lines, line 2 first, are read as windows-1252 (Latin-1), which is a guess.',
          remedy: 'Save the file as UTF-8.',
        },
      ],
    });
  });

  it('knows the characters that windows-1252 has and Latin-1 has not', () => {
    const bytes = new Uint8Array([
      0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0x9f, 0x20, 0xfc,
    ]);
    expect(decodeDocument({ bytes }).text).toBe('5 € – Ÿ ü');
  });

  it('keeps the lines that are UTF-8 where only some are not', () => {
    const bytes = new Uint8Array([
      ...utf8('\uFEFFname: Größe\r\n'),
      ...latin1('note: Straße\n'),
      ...utf8('unit: €'),
    ]);
    expect(decodeDocument({ bytes })).toMatchObject({
      text: 'name: Größe\r\nnote: Straße\nunit: €',
      findings: [{ line: 2 }],
    });
  });

  it('takes a replacement character that was written for what it is', () => {
    const bytes = new Uint8Array([...utf8('a: \uFFFD\n'), ...latin1('b: ü\n')]);
    expect(decodeDocument({ bytes })).toMatchObject({
      text: 'a: \uFFFD\nb: ü\n',
      findings: [{ line: 2 }],
    });
  });

  it('reads an empty file', () => {
    expect(decodeDocument({ bytes: new Uint8Array() }).text).toBe('');
  });

  it('leaves a file that is no text to the reader, which refuses it', () => {
    const bytes = new Uint8Array([
      0x1f, 0x8b, 0x08, 0x00, 0xff, 0x00, 0x0a, 0xfe,
    ]);
    const { text: decoded } = decodeDocument({ bytes });
    expect(readDocuments({ text: decoded })).toMatchObject([
      { kind: 'unreadable', findings: [{ rule: 'wrong-encoding' }] },
    ]);
  });
});
