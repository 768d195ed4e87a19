/** A position as editors count: both from 1. */
export interface LinePosition {
  line: number;
  column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Turns offsets into lines; it looks for line ends once and then only searches.
 * U+2028, U+2029 and U+0085 are characters like any other, as in YAML.
 */
export function lineCounter(options: {
  text: string;
}): (offset: number) => LinePosition {
  const starts = [0];
  const { text } = options;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isEnd =
      code === LINE_FEED ||
      (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED);
    if (isEnd) starts.push(index + 1);
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
