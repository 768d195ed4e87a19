import type { Translated } from '../translations/Translated';
import type { legacyMessages } from './messages';

export const germanLegacyMessages: Translated<typeof legacyMessages> = {
  products: {
    title: 'Datenprodukte',
    subtitle: 'Daten finden, klären, ob man sie nutzen darf, und wen man fragt',
  },
  files: { title: 'Fehlerhafte Dateien' },
  tab: {
    overview: 'Überblick',
    contract: 'Vertrag',
    lineage: 'Datenherkunft',
  },
};
