import type { DataContractDescriptor } from '../model';
import { addressLine } from './addressLine';
import { canonicalEnvironment, environmentRank } from './environments';
import { cleanText } from './languages/cleanText';
import { withoutSecrets } from '../secrets/withoutSecrets';
import { serverFields } from './servers/context';
import { findKind } from './servers/findKind';
import type { ServerDescription, ServerEnvironment } from './types';

const shown = (text: string | undefined) =>
  (text && cleanText(text)) || undefined;

/**
 * The servers of a contract by environment, production first, each with its
 * address in words. No password of the document is in it.
 *
 * @public
 */
export function describeServers(options: {
  contract: DataContractDescriptor;
}): ServerEnvironment[] {
  const { schema } = options.contract;
  const { contract } = withoutSecrets({
    contract: { ...options.contract, schema: [] },
  });
  const environments = new Map<string, ServerEnvironment>();
  for (const server of contract.servers) {
    const kind = findKind(server.type);
    const description: ServerDescription = {
      server,
      name: shown(server.server),
      environment: shown(server.environment),
      type: shown(server.type),
      typeName: kind.words.includes('custom')
        ? shown(server.type) ?? kind.name
        : kind.name,
      address: addressLine({
        template: kind.address,
        server: serverFields(server),
        schema,
      }),
      description: shown(server.description),
      roles: server.roles,
    };
    const key = canonicalEnvironment(description);
    const environment = environments.get(key);
    if (environment) environment.servers.push(description);
    else {
      const name =
        description.environment ?? (key ? description.name : undefined);
      environments.set(key, { name, servers: [description] });
    }
  }
  return [...environments]
    .sort(([a], [b]) => environmentRank(a) - environmentRank(b))
    .map(([, environment]) => environment);
}
