import type { Translated } from '../translations/Translated';
import type { notesMessages } from './messages';

export const germanNotesMessages: Translated<typeof notesMessages> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  loading: 'Wird geladen',
  failed: 'Das konnte nicht geladen werden',
  tryAgain: 'Erneut versuchen',
  inFile: 'Schreiben Sie in {{file}}:',
  inDocument: 'Schreiben Sie in das Dokument:',
  when: '{{relative}} ({{exact}})',
};
