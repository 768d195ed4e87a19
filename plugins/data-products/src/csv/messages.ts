export const csvMessages = {
  download: 'Download as CSV',
  progress: '{{rows}} of {{total}} rows',
  progressUncounted: '{{rows}} rows',
  failed: 'The CSV could not be made: {{reason}}',
} as const;
