/**
 * The part of avsc that knows types and needs neither files nor streams, so that
 * it loads in a browser (avsc replaces `crypto`; Backstage's bundler brings
 * `buffer`, `util` and `process`). avsc declares its types for its entry only.
 */
declare module 'avsc/lib/types' {
  export { Type } from 'avsc';
}
