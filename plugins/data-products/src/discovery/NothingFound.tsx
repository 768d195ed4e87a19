import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink, Flex } from '@backstage/ui';
import { registerRouteRef } from '../routes';
import { dataProductsTranslationRef } from '../translation';
import { type Address, noFilter } from './address';
import { fieldNames } from './fields';
import type { ChangeAddress } from './useAddress';

function NothingYet(props: { kind: Address['kind'] }) {
  const { kind } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const registerHref = useRouteRef(registerRouteRef)?.();
  return (
    <Flex direction="column" gap="3">
      <Alert
        status="info"
        icon
        title={t(`discovery.empty.${kind}.title`)}
        description={t(`discovery.empty.${kind}.description`)}
      />
      {registerHref && (
        <div>
          <ButtonLink variant="secondary" href={registerHref}>
            {t('discovery.empty.register')}
          </ButtonLink>
        </div>
      )}
    </Flex>
  );
}

/** Why the list is empty, and the next step: register something, or ask for less. */
export function NothingFound(props: {
  address: Address;
  onChange: ChangeAddress;
}) {
  const { address, onChange } = props;
  const { kind, text, filter } = address;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const filtered = fieldNames.some(field => filter[field].length > 0);
  if (!text && !filtered) return <NothingYet kind={kind} />;
  const other = kind === 'product' ? 'contract' : 'product';
  return (
    <Flex direction="column" gap="3">
      <Alert
        status="info"
        icon
        title={t('discovery.nothing.title')}
        description={t('discovery.nothing.description')}
      />
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        {filtered && (
          <Button
            variant="secondary"
            onPress={() => onChange({ filter: noFilter() })}
          >
            {t('discovery.nothing.withoutFilters')}
          </Button>
        )}
        {text && (
          <Button variant="secondary" onPress={() => onChange({ text: '' })}>
            {t('discovery.nothing.withoutText')}
          </Button>
        )}
        <Button variant="secondary" onPress={() => onChange({ kind: other })}>
          {other === 'product'
            ? t('discovery.nothing.otherProduct')
            : t('discovery.nothing.otherContract')}
        </Button>
      </Flex>
    </Flex>
  );
}
