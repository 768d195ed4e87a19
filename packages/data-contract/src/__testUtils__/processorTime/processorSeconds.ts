/** The time of the processor so far, in microseconds. */
type CpuUsage = { user: number; system: number };
/** Node has it from 22.19 and 23.9 on; types of older ones lack it. */
const { threadCpuUsage } = process as {
  threadCpuUsage?: (since?: CpuUsage) => CpuUsage;
};

/**
 * Starts to count the seconds that the processor spends on this thread. Other programs take none
 * of them, and neither do the threads that collect garbage and compile. The clock may be as coarse
 * as 4 milliseconds.
 */
export function startClock(): () => number {
  const usage = threadCpuUsage ?? process.cpuUsage;
  const before = usage();
  const passedBefore = performance.now();
  return () => {
    const { user, system } = usage(before);
    const passed = (performance.now() - passedBefore) / 1000;
    // Of a whole process: no more than has passed can be this thread's.
    return threadCpuUsage
      ? (user + system) / 1e6
      : Math.min((user + system) / 1e6, passed);
  };
}

/** The seconds of the processor that one run takes. */
export function processorSeconds(run: () => unknown): number {
  const seconds = startClock();
  run();
  return seconds();
}

/** Far above what any clock of a processor can tell apart. */
const longEnough = 0.06;

/** Counts all runs, for inputs that differ. */
let round = 0;

/** The same for runs that are shorter than the clock can tell: as many of them as it takes. */
export function secondsPerRun(run: (round: number) => unknown): number {
  for (let runs = 1; ; ) {
    const seconds = startClock();
    for (let done = 0; done < runs; done += 1) {
      round += 1;
      run(round);
    }
    const taken = seconds();
    if (taken >= longEnough) return taken / runs;
    const wanted = (1.2 * longEnough) / Math.max(taken, 0.001);
    runs = Math.ceil(runs * Math.max(wanted, 2));
  }
}
