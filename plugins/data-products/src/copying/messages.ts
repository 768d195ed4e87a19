export const copyingMessages = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied:
    'The browser does not let this page copy. Select the text and copy it yourself.',
  notCopiedLink:
    'The browser does not let this page copy. Copy the link yourself:',
} as const;
