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
    key: 'files.kind.unreadable',
    meaningKey: 'files.kind.unreadableMeaning',
    alertKey: 'files.alert.unreadable',
  },
  unreachable: {
    icon: RiCloudOffLine,
    tone: 'bad',
    key: 'files.kind.unreachable',
    meaningKey: 'files.kind.unreachableMeaning',
    alertKey: 'files.alert.unreachable',
  },
  refused: {
    icon: RiForbidLine,
    tone: 'bad',
    key: 'files.kind.refused',
    meaningKey: 'files.kind.refusedMeaning',
    alertKey: 'files.alert.refused',
  },
  conflict: {
    icon: RiFileCopy2Line,
    tone: 'warning',
    key: 'files.kind.conflict',
    meaningKey: 'files.kind.conflictMeaning',
    alertKey: 'files.alert.conflict',
  },
  unconfirmed: {
    icon: RiQuestionLine,
    tone: 'warning',
    key: 'files.kind.unconfirmed',
    meaningKey: 'files.kind.unconfirmedMeaning',
    alertKey: 'files.alert.unconfirmed',
  },
  removal: {
    icon: RiFolderReduceLine,
    tone: 'warning',
    key: 'files.kind.removal',
    meaningKey: 'files.kind.removalMeaning',
    alertKey: 'files.alert.removal',
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
