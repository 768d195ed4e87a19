/** What may stand at a place of the configuration file. */
export type Setting = { description: string; example: string } & SettingKind;

export type SettingKind =
  | { kind: 'text' }
  /** Somebody else reads it. */
  | { kind: 'any' }
  /** A list of texts; a single text counts as a list of one. */
  | { kind: 'texts' }
  | { kind: 'boolean' }
  | { kind: 'word'; words: readonly string[] }
  /** A list of words; a single word counts as a list of one. */
  | { kind: 'words'; words: readonly string[] }
  /** Any of the keys, each with one of the words. */
  | { kind: 'choices'; keys: readonly string[]; words: readonly string[] }
  | { kind: 'section'; settings: Settings }
  /** Files that hold such settings, the settings themselves, or a list of both; the later ones win. */
  | { kind: 'sectionOrFiles'; settings: Settings };

export type Settings = Readonly<Record<string, Setting>>;
