import type { LineagePort } from '@data-mesh/backstage-plugin-data-products-common';

/** Ports by their keys: `profiles 2.1.0, addresses 1.0.0`. */
export function portNames(ports: readonly LineagePort[]): string {
  return ports
    .map(({ name, version }) => (version ? `${name} ${version}` : name))
    .join(', ');
}
