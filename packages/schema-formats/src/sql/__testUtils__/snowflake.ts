import { init, parse } from '@polyglot-sql/sdk';

interface Statement {
  [kind: string]: unknown;
}

/** Parses statements as Snowflake has them; throws where they are none. */
export async function checkSql(
  sql: string,
): Promise<{ tables: number; others: string[] }> {
  if (!sql) return { tables: 0, others: [] };
  await init();
  const { success, error, ast } = parse(sql, 'snowflake' as never) as {
    success: boolean;
    error?: string;
    ast?: Statement[];
  };
  if (!success) throw new Error(`${error} in ${sql.slice(0, 2000)}`);
  const kinds = (ast ?? []).map(statement => Object.keys(statement)[0]);
  const others = kinds.filter(kind => kind !== 'create_table');
  return { tables: kinds.length - others.length, others: [...new Set(others)] };
}
