import type { Translated } from '../translations/Translated';
import type { copyingMessages } from './messages';

export const germanCopyingMessages: Translated<typeof copyingMessages> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Der Browser lässt diese Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',
  notCopiedLink:
    'Der Browser lässt diese Seite nicht kopieren. Kopieren Sie den Link selbst:',
};
