/** How the program ends; what CI goes by. */
export const exitCodes = {
  /** Nothing was found that matters here. */
  fine: 0,
  /** Something was found at or above what `--fail-on` names. */
  findings: 1,
  /** The program could not do what it was asked to. */
  wrongUse: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
