import { isWithin, secondsOf } from '../../__testUtils__/processorTime';
import { maximumSeconds } from './budget';
import { EntryPoint, EntryPoints, reader } from './entryPoints';

/** Gives a text to everything that texts reach, and tells what went wrong. */
export function visit(text: string, points: EntryPoints): string[] {
  const faults: string[] = [];
  const seconds = maximumSeconds(text);
  const call = <Input, Result>(
    point: EntryPoint<Input, Result>,
    input: Input,
  ): Result | undefined => {
    const { result, fault } = measure(point, input, seconds);
    if (fault) {
      faults.push(`${point.name} ${fault}`);
    }
    return result;
  };

  points.texts.forEach(point => call(point, text));
  for (const reading of call(reader, text)?.slice(0, 3) ?? []) {
    if (reading.kind !== 'foreign') {
      points.readings.forEach(point => call(point, reading));
    }
    if (reading.kind === 'contract') {
      points.contracts.forEach(point => call(point, reading.contract));
    }
    if (reading.kind === 'product') {
      points.products.forEach(point => call(point, reading.product));
    }
  }
  return faults;
}

function measure<Input, Result>(
  { run, throws }: EntryPoint<Input, Result>,
  input: Input,
  promised: number,
): { result?: Result; fault?: string } {
  let result: Result | undefined;
  try {
    const once = () => {
      result = run(input);
    };
    if (isWithin(once, promised)) return { result };
  } catch (error) {
    return throws?.some(type => error instanceof type)
      ? {}
      : { fault: `threw ${String(error).slice(0, 200)}` };
  }
  const seconds = secondsOf(() => run(input), promised);
  return seconds > promised
    ? { result, fault: `took ${seconds.toFixed(2)} s, not ${promised}` }
    : { result };
}
