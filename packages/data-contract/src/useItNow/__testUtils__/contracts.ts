import type { DataContractDescriptor, Server } from '../../model';
import { readDocuments } from '../../reading';

/** Reads a contract as the portal does. */
export function contractOf(text: string): DataContractDescriptor {
  const [reading] = readDocuments({ text });
  if (reading?.kind !== 'contract') throw new Error('this is no contract');
  return reading.contract;
}

/** A contract of one table on one server, given as values and not as text. */
export function contractWith(options: {
  server: Partial<Server>;
  object: string;
  columns?: readonly string[];
}): { contract: DataContractDescriptor; server: Server } {
  const { server, object, columns = [] } = options;
  const contract = contractOf(
    JSON.stringify({
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'orders-v1',
      servers: [{ server: 'production', ...server }],
      schema: [{ name: object, properties: columns.map(name => ({ name })) }],
    }),
  );
  return { contract, server: contract.servers[0] };
}

/** Texts with which a document may try to get out of where its values stand. */
export const hostileTexts: readonly string[] = [
  `'; touch INJECTED; '`,
  `"; touch INJECTED; "`,
  '`touch INJECTED`',
  '$(touch INJECTED)',
  '${X:-$(touch INJECTED)}',
  'a\ntouch INJECTED\n',
  'a\r\ntouch INJECTED',
  'a\u2028touch INJECTED',
  '\\',
  "\\'; touch INJECTED #",
  '""" + __import__("os").system("touch INJECTED") + """',
  '"""',
  '"\\',
  "''''",
  '--help',
  '-oProxyCommand=touch INJECTED',
  '*/ DROP TABLE probe; /*',
  '"; DROP TABLE probe; --',
  ']; DROP TABLE probe; --',
  '\u202Etxt.exe\u202C',
  'zero\u200Bwidth\uFEFF',
  '\u0000\u001B[2J',
  '!! && || | > < & ; * ? ~ # % = ( ) { } [ ]',
  'Ünïcødé 表 🙂',
  '${DB_HOST}',
  '${GITHUB_TOKEN}',
];
