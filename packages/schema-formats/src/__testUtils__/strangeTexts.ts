// Of tests only, so no package exports it.
/* eslint-disable @backstage/no-relative-monorepo-imports */
export { describeWhateverText } from '../../../data-contract/src/fuzz/__testUtils__/describeWhateverText';
export type { EntryPoints } from '../../../data-contract/src/fuzz/__testUtils__/entryPoints';
