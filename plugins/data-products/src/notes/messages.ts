export const notesMessages = {
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Loading',
  failed: 'This could not be loaded',
  tryAgain: 'Try again',
  inFile: 'Write this in {{file}}:',
  inDocument: 'Write this in its document:',
  when: '{{relative}} ({{exact}})',
} as const;
