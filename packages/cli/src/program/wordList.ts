import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../configuration/nearestName';

/** Reads words that are separated by commas, such as `breaking,risky`. */
export function wordList<Word extends string>(
  flag: string,
  known: readonly Word[],
): (text: string) => Word[] {
  return text =>
    text.split(',').map(part => {
      const name = part.trim();
      const word = known.find(candidate => candidate === name);
      if (word === undefined) {
        throw new InvalidArgumentError(
          `${flag} knows ${known.join(', ')}, got ${JSON.stringify(
            name,
          )}.${didYouMean({ name, known })}`,
        );
      }
      return word;
    });
}
