// Of tests only, so no package exports it.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
export * from '../../../data-contract/src/__testUtils__/processorTime';
