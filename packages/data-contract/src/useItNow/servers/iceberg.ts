import { pythonScript, pythonText } from '../languages/python';
import { ROWS } from '../languages/sql';
import { openingComments, type WriteSnippet } from './context';

/** A table of a REST catalog of Apache Iceberg. */
export const pyiceberg: WriteSnippet = ({ server, objectName }) => {
  const { catalog = 'contract', catalogUrl, warehouse, namespace } = server;
  if (!catalogUrl || !objectName) return undefined;
  // A namespace may have several levels.
  const above = namespace ? `*(${pythonText(namespace)}).split("."), ` : '';
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['"pyiceberg[pyarrow]"'],
      comments: openingComments({
        access:
          'Your own login stands in ~/.pyiceberg.yaml or PYICEBERG_CATALOG__… variables, not in the contract.',
        values: [catalog, catalogUrl, warehouse, namespace, objectName],
      }),
      modules: ['from pyiceberg.catalog import load_catalog'],
      body: [
        'catalog = load_catalog(',
        `    ${pythonText(catalog)},`,
        '    type="rest",',
        `    uri=${pythonText(catalogUrl)},`,
        ...(warehouse ? [`    warehouse=${pythonText(warehouse)},`] : []),
        ')',
        `table = catalog.load_table((${above}${pythonText(objectName)},))`,
        `print(table.scan(limit=${ROWS}).to_arrow())`,
      ],
    }),
  };
};
