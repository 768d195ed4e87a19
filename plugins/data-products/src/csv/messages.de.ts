import type { Translated } from '../translations/Translated';
import type { csvMessages } from './messages';

export const germanCsvMessages: Translated<typeof csvMessages> = {
  download: 'Als CSV herunterladen',
  progress: '{{rows}} von {{total}} Zeilen',
  progressUncounted: '{{rows}} Zeilen',
  failed: 'Die CSV-Datei konnte nicht erstellt werden: {{reason}}',
};
