import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { dataProductsTranslationRef } from '../translation';

const NAMED_AT_MOST = 5;
const LENGTH_AT_MOST = 60;

function shorten(part: string): string {
  return part.length > LENGTH_AT_MOST
    ? `${part.slice(0, LENGTH_AT_MOST)}…`
    : part;
}

/** Names what an address asks for and this page does not know. */
export function IgnoredParts(props: { parts: string[]; onForget(): void }) {
  const { parts, onForget } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (parts.length === 0) return null;
  const named = parts.slice(0, NAMED_AT_MOST).map(shorten);
  if (parts.length > NAMED_AT_MOST) named.push('…');
  return (
    <Flex direction="column" gap="2">
      <Alert
        status="warning"
        icon
        title={t('discovery.filters.ignored', { parts: named.join(', ') })}
      />
      <div>
        <Button size="small" variant="secondary" onPress={onForget}>
          {t('discovery.filters.forget')}
        </Button>
      </div>
    </Flex>
  );
}
