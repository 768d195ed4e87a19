export const catalogMessages = {
  kindPicker: {
    label: 'Kind',
    failed: 'The kinds could not be loaded',
  },
} as const;
