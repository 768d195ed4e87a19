export {
  decodeDocument,
  type DecodedDocument,
  type DocumentEncoding,
} from './decodeDocument';
export { isStandardText } from './isStandardText';
export { judge } from './judge';
export { judgeDocuments } from './judgeDocuments';
export { defaultReadingLimits } from './limits';
export { locatePaths } from './locatePaths';
export { readDocuments } from './readDocuments';
export { endingOf, readEnding } from './readEnding';
export * from './types';
