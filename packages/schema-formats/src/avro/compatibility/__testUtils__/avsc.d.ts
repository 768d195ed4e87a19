/** The part of avsc that knows types and builds readers. avsc declares its types for its entry only. */
declare module 'avsc/lib/types' {
  export { Type } from 'avsc';
}
