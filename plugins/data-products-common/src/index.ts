/**
 * Entity types, permissions and API types of Data Products for Backstage,
 * usable in browsers and in Node.
 *
 * @packageDocumentation
 */

export * from './changes';
export * from './model';
export * from './findings';
export * from './problems';
export * from './domains';
export * from './discovery';
export * from './lineage';
export * from './markdown';
export * from './search';
export * from './status';
export * from './versions';
