import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { lazy, Suspense, useState } from 'react';
import { LoadingLines } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import styles from './ports.module.css';

const UseContractNow = lazy(async () => {
  const { UseContractNow: component } = await import(
    '../useItNow/UseContractNow'
  );
  return { default: component };
});

/** Opens in place how to read a port. Its contract is loaded only then. */
export function UsePort(props: { portName: string; contract: Entity }) {
  const { portName, contract } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.use}>
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={open}
          aria-label={t('useItNow.buttonFor', { port: portName })}
          iconEnd={open ? <RiArrowUpSLine /> : <RiArrowDownSLine />}
          onPress={() => setOpen(!open)}
        >
          {t('useItNow.button')}
        </Button>
      </div>
      {open && (
        <section
          className={styles.useBody}
          aria-label={t('useItNow.buttonFor', { port: portName })}
        >
          <Suspense fallback={<LoadingLines />}>
            <UseContractNow contractRef={stringifyEntityRef(contract)} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
