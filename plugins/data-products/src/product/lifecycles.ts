import {
  RiArchiveLine,
  RiCheckboxCircleLine,
  RiDraftLine,
  RiErrorWarningLine,
  RiLightbulbLine,
} from '@remixicon/react';

/** The words of ODPS for where a product stands in its life, and how they look. */
export const lifecycles = {
  proposed: {
    icon: RiLightbulbLine,
    tone: 'neutral',
    key: 'product.lifecycle.proposed',
  },
  draft: { icon: RiDraftLine, tone: 'neutral', key: 'product.lifecycle.draft' },
  active: {
    icon: RiCheckboxCircleLine,
    tone: 'good',
    key: 'product.lifecycle.active',
  },
  deprecated: {
    icon: RiErrorWarningLine,
    tone: 'warning',
    key: 'product.lifecycle.deprecated',
  },
  retired: {
    icon: RiArchiveLine,
    tone: 'bad',
    key: 'product.lifecycle.retired',
  },
} as const;

/** Tells whether a word is one of ODPS; documents may have any. */
export function isKnownLifecycle(
  word: string,
): word is keyof typeof lifecycles {
  return Object.hasOwn(lifecycles, word);
}
