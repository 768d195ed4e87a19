import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
} from '@backstage/ui';
import {
  dataProductRemovalsConfirmPermission,
  type FileProblem,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { RequestFailed } from '../loading';
import { useCounted, When } from '../language';
import { dataProductsTranslationRef } from '../translation';
import styles from './problems.module.css';

/** Lets go what waits in a source, for those who may, after a question. */
export function ConfirmRemoval(props: { problem: FileProblem }) {
  const { place, checkedAt, removal } = props.problem;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const api = useApi(dataProductsApiRef);
  const counted = useCounted();
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: dataProductRemovalsConfirmPermission,
  });
  const [{ value, error, loading }, confirm] = useAsyncFn(async () => {
    if (!removal) return undefined;
    const answer = await api.confirmRemoval({
      provider: removal.provider,
      missingUntil: checkedAt,
    });
    setOpen(false);
    return answer;
  }, [api, removal, checkedAt]);

  if (!removal || !allowed) return null;
  if (value) {
    return (
      <Text as="p" role="status">
        {t('problems.removal.done', counted(value.confirmed))}
      </Text>
    );
  }
  return (
    <>
      <Flex>
        {/* In red its words would be hard to read: too little contrast in either look. */}
        <Button variant="secondary" onPress={() => setOpen(true)}>
          {t('problems.removal.confirm')}
        </Button>
      </Flex>
      <Dialog isOpen={isOpen} onOpenChange={setOpen}>
        <DialogHeader>
          {t('problems.removal.title', counted(removal.count))}
        </DialogHeader>
        <DialogBody>
          <Flex direction="column" gap="3">
            <Text as="p">{t('problems.removal.explanation', { place })}</Text>
            {removal.goesAt && (
              <Text as="p">
                {t('problems.removal.goesAt', {
                  time: <When time={removal.goesAt} />,
                })}
              </Text>
            )}
            {error && <RequestFailed error={error} onTryAgain={confirm} />}
          </Flex>
        </DialogBody>
        <DialogFooter className={styles.decide}>
          <Button variant="secondary" onPress={() => setOpen(false)}>
            {t('problems.removal.cancel')}
          </Button>
          <Button variant="primary" isPending={loading} onPress={confirm}>
            {t('problems.removal.confirm')}
          </Button>
        </DialogFooter>
      </Dialog>
    </>
  );
}
