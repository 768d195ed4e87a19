import { OutputStream } from './surroundings';

/** A line that counts up while somebody waits at a terminal; silent elsewhere. */
export function progressLine(options: {
  stream: OutputStream;
  what: string;
  total: number;
}): { update: (done: number) => void; clear: () => void } {
  const { stream, what, total } = options;
  if (!stream.isTTY || total < 20) {
    return { update: () => {}, clear: () => {} };
  }
  let shown = -1;
  return {
    update: done => {
      const percent = Math.floor((100 * done) / total);
      if (percent !== shown) {
        shown = percent;
        stream.write(`\r${what} ${done} of ${total} files`);
      }
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}
