export const useItNowMessages = {
  title: 'useItNow',
} as const;
