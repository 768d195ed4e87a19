/**
 * Runs tasks in their order, side by side as long as there is room: each says how many `cores` it
 * keeps busy, and after which others it begins. Resolves to what they resolved to, in their order.
 */
export async function inTurns({ tasks, room, run, isStopped = () => false }) {
  const results = new Map();
  const onTheirWay = new Map();
  const waiting = [...tasks];
  const free = () =>
    [...onTheirWay.keys()].reduce((left, task) => left - coresOf(task), room);
  // More than there is is all there is, so that every task begins some time.
  const coresOf = ({ cores = 1 }) => Math.min(cores, room);
  const mayBegin = task =>
    coresOf(task) <= free() &&
    !tasks.some(
      other => task.after?.includes(other.name) && !results.has(other),
    );

  for (;;) {
    if (isStopped()) waiting.length = 0;
    // Nobody overtakes one that waits for room: it would wait for ever.
    while (waiting.length > 0 && mayBegin(waiting[0])) {
      const task = waiting.shift();
      onTheirWay.set(
        task,
        run(task).then(result => {
          results.set(task, result);
          onTheirWay.delete(task);
        }),
      );
    }
    if (onTheirWay.size === 0) break;
    await Promise.race(onTheirWay.values());
  }
  return tasks.filter(task => results.has(task)).map(task => results.get(task));
}
