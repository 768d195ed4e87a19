import { Button } from '@backstage/ui';
import { RiCheckLine, RiLinkM } from '@remixicon/react';
import { CopyFailed } from './CopyFailed';
import { useCopy } from './useCopy';

/** Copies the address of this page with other parameters. */
export function CopyLinkButton(props: {
  /** Those that differ from the address as it is. */
  parameters: Readonly<Record<string, string | undefined>>;
  label: string;
  copiedLabel: string;
  size?: 'small' | 'medium';
}) {
  const { parameters, label, copiedLabel, size } = props;
  const [result, copy] = useCopy({ subject: JSON.stringify(parameters) });
  const isCopied = result?.status === 'copied';
  const copyLink = () => {
    const address = new URL(window.location.href);
    for (const [name, value] of Object.entries(parameters)) {
      if (value) address.searchParams.set(name, value);
    }
    return copy(address.href);
  };
  return (
    <>
      <Button
        size={size}
        variant="secondary"
        iconStart={isCopied ? <RiCheckLine /> : <RiLinkM />}
        onPress={copyLink}
      >
        {isCopied ? copiedLabel : label}
      </Button>
      {result?.status === 'failed' && <CopyFailed text={result.text} />}
    </>
  );
}
