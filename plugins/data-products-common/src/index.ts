/**
 * Entity types, permissions and API types of Data Products for Backstage,
 * usable in browsers and in Node.
 *
 * @packageDocumentation
 */

export * from './changes';
export * from './configuration';
export * from './model';
export * from './findings';
export * from './files';
export * from './domains';
export * from './discovery';
export * from './lineage';
export * from './markdown';
export * from './search';
export * from './versions';
