/**
 * What a run takes, in milliseconds of processor time: the least of many runs, since whatever
 * else the machine does only adds to it.
 */
export function timeOf({ run, times }) {
  let least = Infinity;
  for (let round = 0; round < times; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
