import {
  contractEntryPoints,
  EntryPoint,
  productEntryPoints,
  reader,
  readingEntryPoints,
  textEntryPoints,
} from './entryPoints';

/** The promise of the package for every text that is within its limits. */
const maximumSeconds = 1;
/** A busy machine, or one that compiles a function for the first time, gets more tries. */
const tries = 5;

/** Gives a text to everything that texts reach, and tells what went wrong. */
export function visit(text: string): string[] {
  const faults: string[] = [];
  const call = <Input, Result>(
    point: EntryPoint<Input, Result>,
    input: Input,
  ): Result | undefined => {
    const { result, fault } = measure(point, input);
    if (fault) {
      faults.push(`${point.name} ${fault}`);
    }
    return result;
  };

  textEntryPoints.forEach(point => call(point, text));
  for (const reading of call(reader, text)?.slice(0, 3) ?? []) {
    if (reading.kind !== 'foreign') {
      readingEntryPoints.forEach(point => call(point, reading));
    }
    if (reading.kind === 'contract') {
      contractEntryPoints.forEach(point => call(point, reading.contract));
    }
    if (reading.kind === 'product') {
      productEntryPoints.forEach(point => call(point, reading.product));
    }
  }
  return faults;
}

function measure<Input, Result>(
  { run, throws }: EntryPoint<Input, Result>,
  input: Input,
): { result?: Result; fault?: string } {
  let seconds = Infinity;
  let result: Result | undefined;
  for (let attempt = 0; attempt < tries && seconds > maximumSeconds; ) {
    const started = process.cpuUsage();
    const startedAt = performance.now();
    try {
      result = run(input);
    } catch (error) {
      if (!throws?.some(type => error instanceof type)) {
        return { fault: `threw ${String(error).slice(0, 200)}` };
      }
    }
    const { user, system } = process.cpuUsage(started);
    // A busy machine lengthens the one, collectors of garbage on other threads the other.
    const taken = Math.min(
      (user + system) / 1e6,
      (performance.now() - startedAt) / 1000,
    );
    seconds = Math.min(seconds, taken);
    attempt += 1;
  }
  return seconds > maximumSeconds
    ? { result, fault: `took ${seconds.toFixed(1)} s` }
    : { result };
}
