import type { FileProblemKind } from '@data-mesh/backstage-plugin-data-products-common';
import {
  RiCloudOffLine,
  RiFileCopy2Line,
  RiFileDamageLine,
  RiFolderReduceLine,
  RiForbidLine,
  RiQuestionLine,
} from '@remixicon/react';

/** How the kinds of problems look and what they are called. */
export const problemKinds = {
  unreadable: {
    icon: RiFileDamageLine,
    tone: 'bad',
    key: 'problems.kind.unreadable',
    meaningKey: 'problems.kind.unreadableMeaning',
    alertKey: 'problems.alert.unreadable',
  },
  unreachable: {
    icon: RiCloudOffLine,
    tone: 'bad',
    key: 'problems.kind.unreachable',
    meaningKey: 'problems.kind.unreachableMeaning',
    alertKey: 'problems.alert.unreachable',
  },
  refused: {
    icon: RiForbidLine,
    tone: 'bad',
    key: 'problems.kind.refused',
    meaningKey: 'problems.kind.refusedMeaning',
    alertKey: 'problems.alert.refused',
  },
  conflict: {
    icon: RiFileCopy2Line,
    tone: 'warning',
    key: 'problems.kind.conflict',
    meaningKey: 'problems.kind.conflictMeaning',
    alertKey: 'problems.alert.conflict',
  },
  unconfirmed: {
    icon: RiQuestionLine,
    tone: 'warning',
    key: 'problems.kind.unconfirmed',
    meaningKey: 'problems.kind.unconfirmedMeaning',
    alertKey: 'problems.alert.unconfirmed',
  },
  removal: {
    icon: RiFolderReduceLine,
    tone: 'warning',
    key: 'problems.kind.removal',
    meaningKey: 'problems.kind.removalMeaning',
    alertKey: 'problems.alert.removal',
  },
} as const;

/** Tells whether a text, such as one of an address, is a kind of problem. */
export function isProblemKind(
  text: string | null | undefined,
): text is FileProblemKind {
  return (
    text !== null && text !== undefined && Object.hasOwn(problemKinds, text)
  );
}
