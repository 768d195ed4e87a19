/** A stream of text that may be a terminal. */
export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** All that a command sees of the world beside files: handed in, so that tests can hold it. */
export interface Surroundings {
  /** The folder in which the program was started, absolute. */
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  standardInput: AsyncIterable<Uint8Array>;
  standardOutput: OutputStream;
  standardError: OutputStream;
  now: Date;
}
