/**
 * A text that is no schema of its format. The message names the text, the place
 * and the remedy.
 *
 * @public
 */
export class SchemaParseError extends Error {
  name = 'SchemaParseError';
  /** Which of the texts that were checked: `reader` or, such as, `writers[2]`; absent if only one was read. */
  readonly text?: string;
  /** Where in the text, in the manner of its format, such as `/fields/2/type` or `line 3`; empty for all of it. */
  readonly place: string;
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** What to do, as an imperative. */
  readonly remedy: string;

  constructor(options: {
    problem: string;
    remedy: string;
    place?: string;
    text?: string;
  }) {
    const { problem, remedy, place = '', text } = options;
    const where = [text, place].filter(Boolean).join(' at ');
    super(where ? `${where}: ${problem} ${remedy}` : `${problem} ${remedy}`);
    this.text = text;
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** The same error, said of one of several texts. */
  ofText(text: string): SchemaParseError {
    const { problem, remedy, place } = this;
    return new SchemaParseError({ problem, remedy, place, text });
  }
}
