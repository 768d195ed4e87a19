export const consumersMessages = {
  title: 'consumers',
} as const;
