import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * How many seconds of processor time a process and those that it started have taken, which says
 * more than the clock where the machine is busy. Nothing where the system does not tell.
 */
export function processorSeconds(pid) {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined;
  const processes = new Map(
    readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .flatMap(name => readProcess(Number(name)) ?? []),
  );
  const seconds = id =>
    [...processes]
      .filter(([, { parent }]) => parent === id)
      .reduce(
        (sum, [child]) => sum + seconds(child),
        processes.get(id)?.seconds ?? 0,
      );
  return seconds(pid);
}

function readProcess(pid) {
  try {
    // What stands in brackets is the name of the program, blanks and all.
    const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(
      /\) (?=\w )/,
    );
    const fields = rest.split(' ');
    const parent = Number(fields[1]);
    // Its own, and that of its children that have ended.
    const ticks = fields.slice(11, 15).map(Number);
    const seconds = ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
    return [[pid, { parent, seconds }]];
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

/** The process of the PostgreSQL server that somebody is connected to. */
export async function postgresPid(client) {
  const { rows } = await client.query(
    `select setting as folder from pg_settings where name = 'data_directory'`,
  );
  const file = `${rows[0].folder}/postmaster.pid`;
  return existsSync(file)
    ? Number(readFileSync(file, 'utf8').split('\n')[0])
    : undefined;
}
