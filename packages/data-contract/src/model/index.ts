export * from './common';
export * from './contract';
export * from './people';
export * from './product';
export * from './quality';
export * from './schema';
export * from './server';
