/** Longer texts are rarely the same. */
const LONGEST = 64;
const MOST = 2_000;

/** A function of short texts that documents repeat, such as the names of fields, with its last answers at hand. */
export function remembered<Answer>(
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    if (text.length > LONGEST) return ask(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
