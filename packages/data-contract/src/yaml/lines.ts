/** A position as editors count: both from 1. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Turns offsets into lines; it looks for line ends once and then only searches. */
export function lineCounter(options: {
  text: string;
}): (offset: number) => LinePosition {
  const starts = [0];
  for (
    let end = options.text.indexOf('\n');
    end !== -1;
    end = options.text.indexOf('\n', end + 1)
  ) {
    starts.push(end + 1);
  }
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
