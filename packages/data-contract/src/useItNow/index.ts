export { describeServers } from './describeServers';
export { readingSnippets } from './readingSnippets';
export type {
  ObjectSnippets,
  ReadingSnippet,
  ServerDescription,
  ServerEnvironment,
  SnippetLanguage,
} from './types';
