import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  DATA_CONTRACT_API_TYPE,
  DATA_MESH_GROUP,
} from '@data-mesh/backstage-plugin-data-products-common';
import { isStandardText } from '@data-mesh/data-contract';
import { STANDARD_FILE } from '../documents/readFile';

/** Entities that are written as such, and are ours all the same. */
const NATIVE = new RegExp(
  `apiVersion["']?\\s*:\\s*["']?${DATA_MESH_GROUP}/|type["']?\\s*:\\s*["']?${DATA_CONTRACT_API_TYPE}\\b`,
);

/** Whether a file holds, or by its name should hold, data products or data contracts. */
export function isOwnText(file: {
  text: string;
  location: LocationSpec;
}): boolean {
  return (
    isStandardText(file.text) ||
    NATIVE.test(file.text) ||
    STANDARD_FILE.test(file.location.target)
  );
}
