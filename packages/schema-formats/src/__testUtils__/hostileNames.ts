// Of tests only, so no package exports it.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
export { hostileTexts } from '../../../data-contract/src/useItNow/__testUtils__/contracts';
