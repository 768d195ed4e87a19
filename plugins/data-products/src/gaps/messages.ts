export const gapsMessages = {
  inFile: 'Write this in {{file}}:',
  inDocument: 'Write this in its document:',
} as const;
