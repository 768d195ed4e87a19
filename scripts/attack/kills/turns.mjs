const STUCK_SECONDS = 600;
const EVERY_MILLISECONDS = 1_000;
/** Who owns a product is looked up in a list of people that is read anew each minute. */
const PEOPLE_MILLISECONDS = 75_000;

/** Looks until it is done or the time is over, and returns what it saw last. */
export async function until({ look, isDone, seconds = STUCK_SECONDS }) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (isDone(seen) || Date.now() > end) return seen;
    await new Promise(resolve => setTimeout(resolve, EVERY_MILLISECONDS));
  }
}

/** Runs tasks from now on to their end, all at once. */
export async function runAll({ portal, catalog, tasks }) {
  await Promise.all(tasks.map(task => runToEnd({ portal, catalog, task })));
}

async function runToEnd({ portal, catalog, task }) {
  const before = await until({
    look: async () => ({
      isRunning: await catalog.isRunning(task),
      ended: await catalog.lastRunOf(task),
    }),
    // Some databases know the time to the second only, which must not be the same for both runs.
    isDone: ({ isRunning, ended = 0 }) =>
      !isRunning && Date.now() - ended > 2_000,
  });
  await portal.trigger(task);
  const ended = await until({
    look: () => catalog.lastRunOf(task),
    isDone: last => last !== undefined && last !== before.ended,
  });
  if (ended === before.ended) throw new Error(`${task} does not end`);
}

/**
 * Looks for problems until there are none, or until all entities have had two turns and a third,
 * in which only what the second one has done is waited for, and people have been read anew. In
 * turns and not in seconds, as machines differ.
 */
export async function followTurns({ catalog, intervalSeconds, look, say }) {
  let turn = 1;
  const start = Date.now();
  let began = start;
  for (;;) {
    const problems = await look();
    if (problems.length === 0) return { problems, turn };
    const next = await catalog.firstTurn();
    // To the second, as the database has it.
    const allHad = next > began + (intervalSeconds + 1) * 1000;
    if (allHad && !(await catalog.isStitching())) {
      const areRead = Date.now() - start > PEOPLE_MILLISECONDS;
      if (turn > 2 && areRead) return { problems, turn };
      say(`After turn ${turn}, ${problems.length} to go: ${problems[0]}`);
      turn += 1;
      began = Date.now();
    }
    if (Date.now() - start > STUCK_SECONDS * 1000) {
      return {
        problems: [`turn ${turn} does not come to its end`, ...problems],
        turn,
      };
    }
    await new Promise(resolve => setTimeout(resolve, EVERY_MILLISECONDS));
  }
}
