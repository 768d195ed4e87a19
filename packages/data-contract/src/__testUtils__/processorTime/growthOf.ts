import { processorSeconds, secondsPerRun } from './processorSeconds';

/** So long, in seconds, that the growth is what takes the time. */
const longEnough = 0.2;
/** Ten times what the half of it took: no need to look closer, nor to wait for more. */
const tooLong = 10 * longEnough;
/** How much larger the one input is than the other. */
const factor = 4;
const tries = 5;
/** Between proportion, with some room, and its square. */
const enough = 1.5;

/** In small steps first: what doubles with every character is done at 25 and never at 32. */
function nextSize(size: number): number {
  return size < 64 ? Math.ceil(1.2 * size) : 2 * size;
}

/**
 * How the time of the processor grows with the size of an input, as the power: 1 is in proportion,
 * 2 is the square. It compares an input, as large as it takes to tell, with a quarter of it, so the
 * speed of the machine does not matter; and it begins with small ones, so that even a run that
 * would never end is found out soon. Ask for less than 1.5. Code that keeps answers from run to run
 * is measured with them, so it needs inputs that differ.
 */
export function growthOf<Input>(options: {
  /** The size up to which the promise holds. */
  largest: number;
  make: (size: number) => Input;
  run: (input: Input) => unknown;
}): number {
  const { largest, make, run } = options;
  const once = (size: number) => {
    const input = make(size);
    return processorSeconds(() => run(input));
  };

  let size = Math.min(8, largest);
  let seconds = once(size);
  while (seconds < longEnough && size < largest) {
    const before = Math.max(seconds, 0.001);
    const sizeBefore = size;
    size = Math.min(nextSize(size), largest);
    seconds = once(size);
    // Once more, in case the machine paused.
    if (seconds > tooLong) seconds = Math.min(seconds, once(size));
    if (seconds > tooLong) {
      return Math.log(seconds / before) / Math.log(size / sizeBefore);
    }
  }

  const smallSize = Math.max(1, Math.round(size / factor));
  const [small, large] = [make(smallSize), make(size)];
  let best = Infinity;
  for (let tried = 0; tried < tries && best >= enough; tried += 1) {
    const grown =
      secondsPerRun(() => run(large)) / secondsPerRun(() => run(small));
    best = Math.min(best, Math.log(grown) / Math.log(size / smallSize));
  }
  return best;
}
