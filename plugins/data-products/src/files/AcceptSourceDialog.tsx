import { toError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
} from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useState } from 'react';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { dataProductsTranslationRef } from '../translation';
import { Place } from './Place';

/** Asks before the source of a file is accepted: from where, to where, and what follows. */
export function AcceptSourceDialog(props: {
  problem: FileProblem;
  onCancel(): void;
  onAccepted(): void;
  /** The dialog is gone, so that something else may have the focus. */
  onGone(): void;
}) {
  const { problem, onCancel, onAccepted, onGone } = props;
  const { place, shows } = problem;
  const [entityRef] = problem.entityRefs;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { primaryTitle: entity } = useEntityPresentation(entityRef);
  const api = useApi(dataProductsApiRef);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  // Not before it is gone: until then the dialog holds the focus.
  useEffect(() => onGone, [onGone]);

  const accept = async () => {
    setPending(true);
    setError(undefined);
    try {
      await api.acceptSource({ entityRef, place });
    } catch (cause) {
      setError(toError(cause));
      setPending(false);
      return;
    }
    onAccepted();
  };

  return (
    <Dialog
      isOpen
      width={640}
      isDismissable={!isPending}
      isKeyboardDismissDisabled={isPending}
      onOpenChange={isOpen => !isOpen && !isPending && onCancel()}
    >
      <DialogHeader>{t('files.accept.title', { entity })}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="3">
          {shows.what === 'other-file' ? (
            <Place label={t('files.accept.from')} place={shows.place} />
          ) : (
            <Text as="p">{t('files.accept.nothing')}</Text>
          )}
          <Place label={t('files.accept.to')} place={place} />
          <Text as="p">{t('files.accept.follows')}</Text>
          <Text as="p">{t('files.accept.noted')}</Text>
          {error && (
            <Alert
              role="alert"
              status="danger"
              icon
              title={t('files.accept.failed')}
              description={error.message}
            />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" isDisabled={isPending} onPress={onCancel}>
          {t('files.accept.cancel')}
        </Button>
        <Button variant="primary" isPending={isPending} onPress={accept}>
          {t('files.accept.button')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
