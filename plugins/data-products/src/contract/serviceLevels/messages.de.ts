import type { Translated } from '../../translations/Translated';
import type { serviceLevelsMessages } from './messages';

export const germanServiceLevelsMessages: Translated<
  typeof serviceLevelsMessages
> = {
  title: 'Service-Levels',
  promised:
    'Was die Verantwortlichen über den Dienst zusagen. Ob sie es einhalten, steht nicht im Vertrag.',
  none: 'Der Vertrag sagt über den Dienst nichts zu',
  noneRemedy:
    'Schreiben Sie unter slaProperties, wie spät, wie oft und wie lange; danach planen Konsumenten.',
  latency: 'Daten treffen höchstens {{quantity}} nach ihrer Entstehung ein',
  freshness: 'Die neuesten Daten sind höchstens {{quantity}} alt',
  frequency: 'Neue Daten alle {{quantity}}',
  timeOfAvailability: 'Die Daten sind bis {{quantity}} da',
  availability: 'Zu {{quantity}} der Zeit lesbar',
  throughput: 'Durchsatz von {{quantity}}',
  errorRate: 'Höchstens {{quantity}} Fehler',
  timeToDetect: 'Ein Problem wird erkannt innerhalb von: {{quantity}}',
  timeToNotify:
    'Konsumenten erfahren von einem Problem innerhalb von: {{quantity}}',
  timeToRepair: 'Ein Problem wird behoben innerhalb von: {{quantity}}',
  retention: 'Aufbewahrungsdauer der Daten: {{quantity}}',
  generalAvailability: 'Für alle nutzbar seit {{quantity}}',
  endOfSupport: 'Unterstützt bis {{quantity}}',
  endOfLife: 'Nicht mehr da nach dem {{quantity}}',
  other: '{{property}}: {{quantity}}',
  otherEmpty: '{{property}}: kein Wert',
  short: {
    latency: 'Verzug höchstens {{quantity}}',
    freshness: 'höchstens {{quantity}} alt',
    frequency: 'neue Daten alle {{quantity}}',
    timeOfAvailability: 'da bis {{quantity}}',
    availability: 'zu {{quantity}} der Zeit lesbar',
    throughput: 'Durchsatz von {{quantity}}',
    errorRate: 'höchstens {{quantity}} Fehler',
    timeToDetect: 'Probleme erkannt innerhalb von {{quantity}}',
    timeToNotify: 'Probleme gemeldet innerhalb von {{quantity}}',
    timeToRepair: 'Probleme behoben innerhalb von {{quantity}}',
    retention: 'Aufbewahrung {{quantity}}',
    generalAvailability: 'allgemein nutzbar seit {{quantity}}',
    endOfSupport: 'unterstützt bis {{quantity}}',
    endOfLife: 'nicht mehr da nach dem {{quantity}}',
  },
  timeWithOffset: '{{time}} (UTC{{offset}})',
  extension: 'Zweiter Wert: {{quantity}}',
  element: 'Betrifft {{element}}',
  driver: 'Anlass: {{driver}}',
  schedule: 'Zeitplan: {{schedule}}',
};
