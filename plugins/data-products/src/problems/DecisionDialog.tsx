import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
} from '@backstage/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { dataProductsTranslationRef } from '../translation';
import styles from './problems.module.css';

/** Asks before something is decided that others will see, and says why it failed. */
export function DecisionDialog(props: {
  title: string;
  /** What the button does that decides. */
  action: string;
  failed: string;
  /** What is decided, and what follows. */
  children: ReactNode;
  decide(): Promise<unknown>;
  onDecided(): void;
  onCancel(): void;
  /** The dialog is gone, so that something else may have the focus. */
  onGone(): void;
}) {
  const { title, action, failed, decide, onDecided, onCancel, onGone } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  // Not before it is gone: until then the dialog holds the focus.
  useEffect(() => onGone, [onGone]);

  const press = async () => {
    setPending(true);
    setError(undefined);
    try {
      await decide();
    } catch (cause) {
      setError(toError(cause));
      setPending(false);
      return;
    }
    onDecided();
  };

  return (
    <Dialog
      isOpen
      width={640}
      isDismissable={!isPending}
      isKeyboardDismissDisabled={isPending}
      onOpenChange={isOpen => !isOpen && !isPending && onCancel()}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="3">
          {props.children}
          {error && (
            <Alert
              role="alert"
              status="danger"
              icon
              title={failed}
              description={error.message}
            />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter className={styles.decide}>
        <Button variant="secondary" isDisabled={isPending} onPress={onCancel}>
          {t('problems.accept.cancel')}
        </Button>
        <Button variant="primary" isPending={isPending} onPress={press}>
          {action}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
