export const loadingMessages = {
  loading: 'Loading',
  failed: 'This could not be loaded',
  tryAgain: 'Try again',
} as const;
