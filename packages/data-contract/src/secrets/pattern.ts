/** By what a match of a pattern is known to be a secret. */
export type Judgement =
  /** Its form says so. */
  | 'form'
  /** Its place says so, unless it is a reference to a secret. */
  | 'place'
  /** Its place may be that of something else, so it must look like a secret, too. */
  | 'looks'
  /** The same, where words with numbers stand as well. */
  | 'made'
  /** The name beside it says so: a group `name`. */
  | 'name'
  /** The name beside it, in prose. */
  | 'prose';

/**
 * A row of the table of secrets. One evaluator reads all of them.
 *
 * @remarks
 *
 * An expression has a group `secret`, which is what is masked, at its end; the rest of
 * what it matches is what the secret is known by. Repetitions are bounded, and start where a
 * word starts, so that no text takes longer than its length demands.
 */
export interface SecretPattern {
  /** Such as `github-token`. */
  id: string;
  /** What it is, for the documentation. */
  what: string;
  /** How it looks, with `…` in the place of what would be a secret. */
  looks: string;
  /** How much of it is masked. */
  masked: string;
  judgement: Judgement;
  /** What every text has in which the expression may find something. */
  hint: RegExp;
  expression: RegExp;
}

/** A secret that is known by its beginning, which no other text has. */
export function token(options: {
  id: string;
  what: string;
  looks: string;
  hint: RegExp;
  form: string;
}): SecretPattern {
  const { form, ...row } = options;
  return {
    ...row,
    masked: 'all of it',
    judgement: 'form',
    expression: new RegExp(`(?<![A-Za-z0-9])(?<secret>${form})`, 'g'),
  };
}

/** The last part of an address, which lets anybody write to the place that it names. */
export function webhook(options: {
  id: string;
  what: string;
  looks: string;
  hint: RegExp;
  before: string;
  secret?: string;
}): SecretPattern {
  const { before, secret = `[^\\s"'<>\`)\\]},]{6,500}`, ...row } = options;
  return {
    ...row,
    masked: 'what follows the name of the service',
    judgement: 'place',
    expression: new RegExp(`${before}(?<secret>${secret})`, 'gi'),
  };
}
