import type { Path } from '../yaml/types';
import type { Allowed } from './allowed';
import { mayHaveSecretComment } from './maskComments';
import { maskDocument } from './maskDocument';
import { maskValue } from './maskValue';

/** What a document is once its secrets are hidden. */
export interface ScannedSecrets {
  /** Without the secrets; the same text if there are none. */
  text: string;
  /** Where a secret stands in a name, which cannot be hidden. */
  exposed: Path[];
}

/**
 * Looks for secrets in a parsed document. Most have none, and cost no more than a
 * look at each value and each comment.
 */
export function scanSecrets(options: {
  text: string;
  value: unknown;
  /** Whether the text says more than the value, as where a key stands twice. */
  saysMore: boolean;
  allowed: Allowed | undefined;
}): ScannedSecrets {
  const { text, value, saysMore, allowed } = options;
  const found = maskValue({ value, allowed });
  const isClean =
    found.value === value && !saysMore && !mayHaveSecretComment(text, allowed);
  return {
    text: isClean ? text : maskDocument(text, allowed),
    exposed: found.exposed,
  };
}
