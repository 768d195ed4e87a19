import type { Translated } from '../../translations/Translated';
import type { termsMessages } from './messages';

export const germanTermsMessages: Translated<typeof termsMessages> = {
  title: 'Darf ich sie nutzen, und wofür',
  purpose: 'Wofür die Daten da sind',
  usage: 'Wie man sie nutzt',
  limitations: 'Wofür man sie nicht nutzen darf, und ihre Grenzen',
  none: 'Der Vertrag sagt nicht, wofür die Daten genutzt werden dürfen',
  noneRemedy:
    'Tragen Sie description.purpose, description.usage und description.limitations ein. Bis dahin fragen Sie die Verantwortlichen.',
  classifications: 'Schutzklassen der Spalten',
  classification_one: '{{classification}}: 1 Spalte',
  classification_other: '{{classification}}: {{number}} Spalten',
  notClassified: 'ohne Schutzklasse',
  roles: 'Rollen, die Zugang geben',
  noRoles:
    'Der Vertrag nennt keine Rolle, die Zugang gibt. Fragen Sie die Verantwortlichen, wie man ihn bekommt.',
  role: '{{role}} (Zugriff: {{access}})',
  unnamedRole: 'Eine Rolle ohne Namen',
  firstApprover: 'Genehmigt von {{approvers}}',
  bothApprovers: 'Genehmigt von {{approvers}}, dann von {{secondApprovers}}',
  secondApprover: 'Zweite Genehmigung durch {{approvers}}',
  price: 'Preis',
  priceFree: 'Kostenlos',
  priceFreePer: 'Kostenlos ({{unit}})',
  pricePer: '{{amount}} je {{unit}}',
  links: 'Bedingungen und mehr',
};
