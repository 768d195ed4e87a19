import { useState } from 'react';

/** What became of copying: absent before anybody asked for it. */
export type CopyResult =
  | { status: 'copied' }
  /** The text is there to be copied by hand. */
  | { status: 'failed'; text: string };

/**
 * Copies texts to the clipboard and tells whether it worked. Browsers have no
 * clipboard on pages without HTTPS, and may refuse it on others.
 */
export function useCopy(options: {
  /** What is copied: the result is forgotten when it is something else. */
  subject: string;
}): [CopyResult | undefined, (text: string) => Promise<void>] {
  const { subject } = options;
  const [last, setLast] = useState<{ subject: string; result: CopyResult }>();
  const copy = async (text: string) => {
    let result: CopyResult = { status: 'copied' };
    try {
      // Throws, too, where there is no clipboard.
      await window.navigator.clipboard.writeText(text);
    } catch {
      result = { status: 'failed', text };
    }
    setLast({ subject, result });
  };
  return [last?.subject === subject ? last.result : undefined, copy];
}
