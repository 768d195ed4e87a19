/** The forms that every report has. */
export const outputFormats = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
] as const;

/** Those that only a comparison has. */
export const diffFormats = [
  ...outputFormats,
  'markdown',
  'metadata-difference',
] as const;

export type OutputFormat = (typeof outputFormats)[number];
export type DiffFormat = (typeof diffFormats)[number];
