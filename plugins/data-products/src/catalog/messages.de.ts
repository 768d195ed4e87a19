import type { Translated } from '../translations/Translated';
import type { catalogMessages } from './messages';

export const germanCatalogMessages: Translated<typeof catalogMessages> = {
  kindPicker: {
    label: 'Art',
    failed: 'Die Arten konnten nicht geladen werden',
  },
};
