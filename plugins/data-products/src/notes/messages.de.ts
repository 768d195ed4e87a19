import type { Translated } from '../translations/Translated';
import type { notesMessages } from './messages';

export const germanNotesMessages: Translated<typeof notesMessages> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Der Browser lässt diese Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',
  notCopiedLink:
    'Der Browser lässt diese Seite nicht kopieren. Kopieren Sie den Link selbst:',
  loading: 'Wird geladen',
  failed: 'Das konnte nicht geladen werden',
  tryAgain: 'Erneut versuchen',
  inFile: 'Schreiben Sie in {{file}}:',
  inDocument: 'Schreiben Sie in das Dokument:',
  when: '{{relative}} ({{exact}})',
};
