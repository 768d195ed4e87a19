import type { LineageGraph } from '@data-mesh/backstage-plugin-data-products-common';
import { toCsv } from '../csv';
import { portNames } from './portNames';

/** What is shown of a lineage as a table: a row for each way by which data goes from one to another. */
export function lineageCsv(options: {
  graph: LineageGraph;
  /** The heads of the seven columns. */
  columns: readonly string[];
}): string {
  const { graph, columns } = options;
  const rows = graph.edges.flatMap(
    ({ from, to, direction, connections, closesCircle }) =>
      connections.map(connection => [
        from,
        to,
        direction,
        ...(connection.type === 'contract'
          ? [
              connection.contractRef,
              portNames(connection.outputPorts),
              portNames(connection.inputPorts),
            ]
          : ['', '', '']),
        closesCircle,
      ]),
  );
  return toCsv({ columns, rows });
}
