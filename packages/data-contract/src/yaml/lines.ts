/** A position as editors count: both from 1. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Where YAML starts a new line; U+2028, U+2029 and U+0085 are characters like any other. */
const lineEnds = /\r\n?|\n/g;

/** Turns offsets into lines; it looks for line ends once and then only searches. */
export function lineCounter(options: {
  text: string;
}): (offset: number) => LinePosition {
  const starts = [0];
  for (const { index, 0: end } of options.text.matchAll(lineEnds)) {
    starts.push(index + end.length);
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
