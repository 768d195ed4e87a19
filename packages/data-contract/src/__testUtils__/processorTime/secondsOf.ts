import {
  processorSeconds,
  secondsPerRun,
  startClock,
} from './processorSeconds';
import { referenceWork } from './referenceWork';

/** What `referenceWork` takes on the machine on which promises about time are written. */
const usualSeconds = 0.003;
/** A busy machine, or one that compiles a function for the first time, gets more tries. */
const tries = 5;

let lastPace: number | undefined;

/** How many times slower this machine is than the usual one: now, or when it was last asked. */
function paceOfMachine(options: { now?: boolean } = {}): number {
  if (lastPace === undefined || options.now) {
    // What is compiled first takes longer.
    if (lastPace === undefined) secondsPerRun(referenceWork);
    const seconds = [1, 2, 3].map(() => secondsPerRun(referenceWork));
    lastPace = Math.min(...seconds) / usualSeconds;
  }
  return lastPace;
}

/**
 * The seconds that a run takes at best, as if on the usual machine: in time of the processor, and
 * as a multiple of a piece of work that is measured in the same process. A machine that is three
 * times slower says the same. It tries again until the run is as quick as was promised. Code that
 * keeps answers needs an input of its own in each run: the number of the round makes one.
 */
export function secondsOf(
  run: (round: number) => unknown,
  promised: number,
): number {
  let best = Infinity;
  for (let tried = 0; tried < tries && best >= promised; tried += 1) {
    const pace = paceOfMachine({ now: tried > 0 });
    best = Math.min(best, secondsPerRun(run) / pace);
  }
  return best;
}

/** Whether one run keeps the promise at once; if not, `secondsOf` tells whether it ever does. */
export function isWithin(run: () => unknown, promised: number): boolean {
  return processorSeconds(run) / paceOfMachine() < promised;
}

/** Like `secondsOf`, once, for what waits in between: tells the seconds since it was started. */
export function startUsualClock(): () => number {
  const pace = paceOfMachine();
  const seconds = startClock();
  return () => seconds() / pace;
}
