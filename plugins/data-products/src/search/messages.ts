export const searchMessages = {
  type: { product: 'Data product', contract: 'Data contract' },
  types: { products: 'Data products', contracts: 'Data contracts' },
  match: {
    domain: 'domain {{text}}',
    owner: 'owner {{text}}',
    product: 'promised by {{text}}',
    described: '{{match}}: “{{description}}”',
  },
} as const;
