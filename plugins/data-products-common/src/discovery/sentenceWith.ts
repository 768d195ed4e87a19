import { plainText } from '../markdown';
import type { WordFinder } from './wordFinder';
import { searchWords } from './words';

const LONGEST_TEXT = 20_000;
const LONGEST_SENTENCE = 160;

/** The first sentence of a Markdown text that has a word of a query, as plain text. */
export function sentenceWith(options: {
  text: string;
  finder: WordFinder;
}): string {
  const { finder } = options;
  const text = plainText({ text: options.text, maximumLength: LONGEST_TEXT });
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  const telling = sentences.find(
    sentence => finder.find(searchWords(sentence).join(' ')) !== 0,
  );
  return plainText({
    text: (telling ?? text).trim(),
    maximumLength: LONGEST_SENTENCE,
  });
}
