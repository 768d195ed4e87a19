/**
 * The tokenizer of protobuf.js alone. Its parser checks each new field against
 * all others, which takes half a minute for 20,000 of them, drops names such as
 * `__proto__` and forgets which labels were written.
 */
declare module 'protobufjs/src/tokenize' {
  import { ITokenizerHandle } from 'protobufjs';

  /** Throws for a string or comment that does not end. */
  export default function tokenize(
    source: string,
    alternateCommentMode: boolean,
  ): ITokenizerHandle;
}
