import { Field } from './shape';

type Fields = ReadonlyMap<string, Field>;

/** The same mistake stands in every column, so answers are kept. */
const cache = new WeakMap<Fields, Map<string, string | undefined>>();
/** Keeps texts with thousands of strange keys from filling the memory. */
const maximumAnswers = 1000;

/** The field that somebody meant who missed a letter, the case or a plural. */
export function similarField(options: {
  key: string;
  fields: Fields;
}): string | undefined {
  const { key, fields } = options;
  const answers = cache.get(fields) ?? new Map<string, string | undefined>();
  cache.set(fields, answers);
  if (!answers.has(key)) {
    if (answers.size === maximumAnswers) {
      answers.clear();
    }
    answers.set(key, findSimilar(key, [...fields.keys()]));
  }
  return answers.get(key);
}

function findSimilar(
  key: string,
  known: readonly string[],
): string | undefined {
  const wanted = plain(key.slice(0, 60));
  return (
    known.find(candidate => plain(candidate) === wanted) ??
    known.find(candidate => isOneEditAway(plain(candidate), wanted))
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isOneEditAway(left: string, right: string): boolean {
  const [short, long] =
    left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short.length < 3) {
    return false;
  }
  let start = 0;
  while (start < short.length && short[start] === long[start]) {
    start += 1;
  }
  const rest = long.length === short.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}
