import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { dataProductsTranslationRef } from '../translation';
import { relativeTime } from './relativeTime';
import { useLocale } from './useLocale';

/** A moment, both as how long ago it was and as a date. */
export function When(props: { time: string; now?: Date }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  const time = new Date(props.time);
  if (Number.isNaN(time.getTime())) return <>{props.time}</>;
  const exact = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
  const relative = relativeTime({ time, now: props.now ?? new Date(), locale });
  return (
    <time dateTime={props.time}>{t('language.when', { relative, exact })}</time>
  );
}
