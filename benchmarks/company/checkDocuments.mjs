import { createRequire } from 'node:module';
import { contractDocument } from './contractDocument.mjs';
import { productDocument } from './productDocument.mjs';

const require = createRequire(import.meta.url);
const MOST = 300;

/**
 * Makes sure that the project's own reader finds nothing broken in what is generated: documents
 * that are refused early would be ingested too fast.
 */
export function checkDocuments({ products }) {
  require('@backstage/cli-node/config/nodeTransform.cjs');
  const {
    defaultConventions,
    judgeDocuments,
  } = require('@data-mesh/data-contract');
  for (let index = 0; index < Math.min(products, MOST); index += 1) {
    for (const [kind, text] of [
      ['product', productDocument({ index, products })],
      ['contract', contractDocument({ index, products })],
    ]) {
      const [reading, ...others] = judgeDocuments({
        text,
        conventions: defaultConventions,
      });
      const errors = (reading.findings ?? []).filter(
        ({ severity }) => severity === 'error',
      );
      if (reading.kind !== kind || others.length + errors.length > 0) {
        throw new Error(
          `The generated ${kind} ${index} is not valid: ${JSON.stringify({
            kind: reading.kind,
            errors,
          })}\n${text.slice(0, 2_000)}`,
        );
      }
    }
  }
}
