import { Conventions, defaultConventions } from '../conventions';
import { judgeDocuments, ReadingLimits } from '../reading';

/** Reads and judges a text by the conventions that a test names, and the default ones. */
export function judgedDocuments(
  options: {
    text: string;
    limits?: Partial<ReadingLimits>;
    now?: Date;
  } & Partial<Conventions>,
) {
  const { text, limits, now, ...conventions } = options;
  return judgeDocuments({
    text,
    limits,
    now,
    conventions: { ...defaultConventions, ...conventions },
  });
}
