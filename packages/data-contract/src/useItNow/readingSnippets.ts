import type { DataContractDescriptor, SchemaObject, Server } from '../model';
import { addressLine } from './addressLine';
import { cleanText } from './languages/cleanText';
import { withoutSecrets } from '../secrets/withoutSecrets';
import { serverFields, type SnippetContext } from './servers/context';
import { findKind } from './servers/findKind';
import type { ObjectSnippets } from './types';

/**
 * How to read each table, topic or file of a contract from one of its servers.
 * Every value of the document is written so that it stays one value of the
 * language: no document can add a command to what people copy. Passwords come
 * from the reader's own environment, never from the document. A server of a type
 * that nobody reads in a common way has no snippets.
 *
 * @public
 */
export function readingSnippets(options: {
  contract: DataContractDescriptor;
  server: Server;
}): ObjectSnippets[] {
  const { contract } = withoutSecrets({
    contract: { ...options.contract, servers: [options.server] },
  });
  const [server] = contract.servers;
  const kind = findKind(server.type);
  const fields = serverFields(server);
  const objects: (SchemaObject | undefined)[] = contract.schema.length
    ? contract.schema
    : [undefined];
  return objects.map(object => {
    const context: SnippetContext = {
      server: fields,
      address: `${kind.name}: ${addressLine({
        template: kind.address,
        server: fields,
        schema: contract.schema,
      })}`,
      object,
      objectName: nameOf(object),
    };
    return {
      object: object && (shownName(object) || undefined),
      snippets: kind.snippets.flatMap(write => write(context) ?? []),
    };
  });
}

function shownName({ name, physicalName }: SchemaObject): string {
  return cleanText(name) || cleanText(physicalName ?? '');
}

function nameOf(object: SchemaObject | undefined): string | undefined {
  if (!object) return undefined;
  return cleanText(object.physicalName ?? '') || cleanText(object.name);
}
