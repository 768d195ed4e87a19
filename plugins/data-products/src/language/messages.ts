export const languageMessages = {
  when: '{{relative}} ({{exact}})',
} as const;
