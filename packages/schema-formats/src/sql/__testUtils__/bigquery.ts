import { parse } from '@dr666m1/bq2cst';

interface Node {
  node_type?: string;
  token?: { literal: string };
  children?: { [role: string]: { Node?: Node; NodeVec?: Node[] } };
}

const nameOf = (node?: Node) => (node?.token?.literal ?? '').replace(/`/g, '');
const below = (node: Node | undefined, role: string) => node?.children?.[role];

/** Parses statements as BigQuery has them: the tables with their columns, and all that is something else. */
export function bigqueryStatements(sql: string): {
  tables: { name: string; columns: string[] }[];
  others: string[];
} {
  const statements = (sql ? parse(sql) : []) as unknown as Node[];
  const isOf = (type: string) => (node: Node) => node.node_type === type;
  const expected = ['CreateTableStatement', 'AlterTableStatement', 'EOF'];
  return {
    tables: statements.filter(isOf('CreateTableStatement')).map(statement => ({
      name: nameOf(below(statement, 'ident')?.Node),
      columns: (
        below(below(statement, 'column_schema_group')?.Node, 'declarations')
          ?.NodeVec ?? []
      )
        .filter(isOf('TypeDeclaration'))
        .map(column => nameOf(column)),
    })),
    others: statements
      .map(({ node_type: type }) => type ?? '')
      .filter(type => !expected.includes(type)),
  };
}
