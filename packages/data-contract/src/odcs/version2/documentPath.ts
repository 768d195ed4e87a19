import { Path } from '../../yaml';

type Names = { readonly [name: string]: string | undefined };

const contractNames: Names = {
  id: 'uuid',
  dataProduct: 'quantumName',
  domain: 'datasetDomain',
  schema: 'dataset',
  slaDefaultElement: 'slaDefaultColumn',
  team: 'stakeholders',
};
const tableNames: Names = {
  name: 'table',
  properties: 'columns',
  dataGranularityDescription: 'dataGranularity',
};
const columnNames: Names = {
  name: 'column',
  required: 'isNullable',
  unique: 'isUnique',
  primaryKey: 'isPrimaryKey',
  partitioned: 'partitionStatus',
  criticalDataElement: 'criticalDataElementStatus',
  encryptedName: 'encryptedColumnName',
  transformSourceObjects: 'transformSourceTables',
  examples: 'sampleValues',
};

/**
 * Where a document of ODCS 2.2 has what the descriptor has at a path, so that
 * findings about the meaning stand at the right line.
 */
export function odcs2DocumentPath(path: Path): Path {
  const [first] = path;
  const steps =
    first === 'team' && path[1] === 'members'
      ? [first, ...path.slice(2)]
      : path;
  return steps.map((step, index) =>
    typeof step === 'number' ? step : namesAt(first, index)[step] ?? step,
  );
}

function namesAt(first: Path[number], index: number): Names {
  if (index === 0) {
    return contractNames;
  }
  if (first === 'slaProperties') {
    return { element: 'column' };
  }
  if (first !== 'schema') {
    return {};
  }
  return index === 2 ? tableNames : columnNames;
}
