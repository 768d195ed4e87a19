export const documentMessages = {
  readFrom: 'Read from {{file}}',
  readFromWithStandard: 'Read from {{file}}, {{standard}}',
  edit: 'Edit',
  readAgain: 'Read it again',
  readAgainAsked: 'Asked for; reload in a few seconds',
  readAgainFailed: 'It could not be asked for: {{reason}}',
} as const;
