export { describeServers } from './describeServers';
export { readingSnippets } from './readingSnippets';
export { textWithoutSecrets } from './secrets/textWithoutSecrets';
export { withoutSecrets } from './secrets/withoutSecrets';
export type {
  MaskedSecret,
  ObjectSnippets,
  ReadingSnippet,
  ServerDescription,
  ServerEnvironment,
  SnippetLanguage,
} from './types';
