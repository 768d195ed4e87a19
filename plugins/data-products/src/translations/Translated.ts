/**
 * The same messages in another language. The type checker names every key that
 * is missing, and every one that is not in the English messages.
 */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Translated<Messages[Key]>;
};
