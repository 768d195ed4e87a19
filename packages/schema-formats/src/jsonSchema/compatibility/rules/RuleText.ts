/** A rule without its format, which is the same for a whole table. */
export interface RuleText<Id extends string> {
  id: Id;
  summary: string;
  explanation: string;
  remedy: string;
}

/** A row, with its id kept as a type so that a wrong id does not compile. */
export function rule<const Id extends string>(
  id: Id,
  summary: string,
  explanation: string,
  remedy: string,
): RuleText<Id> {
  return { id, summary, explanation, remedy };
}

/** The two rows of a keyword that limits something: it appeared, or it got tighter. */
export function limitRules<
  const Added extends string,
  const Tightened extends string,
>(options: {
  keyword: string;
  added: Added;
  tightened: Tightened;
  direction: 'lower' | 'higher';
  meaning: string;
}): [RuleText<Added>, RuleText<Tightened>] {
  const { keyword, added, tightened, direction, meaning } = options;
  return [
    rule(
      added,
      `The reader has \`${keyword}\`, the writer has not`,
      `The writer was free in ${meaning}, so some of its data may be out of the reader's limit.`,
      `Leave \`${keyword}\` out, or add it in both schemas one after the other.`,
    ),
    rule(
      tightened,
      `\`${keyword}\` of the reader is ${direction} than that of the writer`,
      `The limit of ${meaning} got tighter: data that the writer allows may be out of it.`,
      `Keep \`${keyword}\`, or make it ${
        direction === 'lower' ? 'higher' : 'lower'
      } only.`,
    ),
  ];
}
