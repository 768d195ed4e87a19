export const notesMessages = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied:
    'The browser does not let this page copy. Select the text and copy it yourself.',
  notCopiedLink:
    'The browser does not let this page copy. Copy the link yourself:',
  loading: 'Loading',
  failed: 'This could not be loaded',
  tryAgain: 'Try again',
  inFile: 'Write this in {{file}}:',
  inDocument: 'Write this in its document:',
  when: '{{relative}} ({{exact}})',
} as const;
