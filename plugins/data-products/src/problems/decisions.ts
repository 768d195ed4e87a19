import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';

/** What can be decided about a problem. */
export type DecisionKind = 'accept' | 'confirm' | 'refuse';

/** A decision that somebody is about to make. */
export interface AskedDecision {
  problem: FileProblem;
  kind: DecisionKind;
}

/** How the question before a decision ends. */
export interface DialogEnds {
  onDecided(): void;
  onCancel(): void;
  /** The dialog is gone, so that something else may have the focus. */
  onGone(): void;
}
