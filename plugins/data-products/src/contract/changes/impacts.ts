import type { Impact } from '@data-mesh/data-contract';
import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
} from '@remixicon/react';

/** How impacts look, the worst first. */
export const impacts = {
  breaking: {
    icon: RiCloseCircleLine,
    tone: 'bad',
    key: 'contract.changes.impact.breaking',
    countKey: 'contract.changes.counts.breaking',
  },
  risky: {
    icon: RiAlertLine,
    tone: 'warning',
    key: 'contract.changes.impact.risky',
    countKey: 'contract.changes.counts.risky',
  },
  safe: {
    icon: RiCheckboxCircleLine,
    tone: 'good',
    key: 'contract.changes.impact.safe',
    countKey: 'contract.changes.counts.safe',
  },
} as const;

/** The impacts, the worst first. */
export const IMPACTS = Object.keys(impacts) as Impact[];
