import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiCheckLine, RiLinkM } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { dataProductsTranslationRef } from '../../../translation';

/** Copies a link that shows these two versions to everybody, whatever their team uses. */
export function CopyLink(props: { older: string; newer: string }) {
  const { older, newer } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [older, newer]);
  const copy = async () => {
    const address = new URL(window.location.href);
    address.searchParams.set('view', 'changes');
    address.searchParams.set('older', older);
    address.searchParams.set('newer', newer);
    await window.navigator.clipboard?.writeText(address.href);
    setCopied(true);
  };
  return (
    <Button
      variant="secondary"
      iconStart={copied ? <RiCheckLine /> : <RiLinkM />}
      onPress={copy}
    >
      {t(
        copied
          ? 'contract.changes.compare.linkCopied'
          : 'contract.changes.compare.copyLink',
      )}
    </Button>
  );
}
