import type { Translated } from '../translations/Translated';
import type { gapsMessages } from './messages';

export const germanGapsMessages: Translated<typeof gapsMessages> = {
  inFile: 'Schreiben Sie in {{file}}:',
  inDocument: 'Schreiben Sie in das Dokument:',
};
