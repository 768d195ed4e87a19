import type { Translated } from '../translations/Translated';
import type { loadingMessages } from './messages';

export const germanLoadingMessages: Translated<typeof loadingMessages> = {
  loading: 'Wird geladen',
  failed: 'Das konnte nicht geladen werden',
  tryAgain: 'Erneut versuchen',
};
