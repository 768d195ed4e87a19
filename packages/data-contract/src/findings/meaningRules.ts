import { contractRules } from './contractRules';
import { documentRules } from './documentRules';
import { productRules } from './productRules';
import { qualityRules } from './qualityRules';
import { schemaRules } from './schemaRules';
import { serviceLevelRules } from './serviceLevelRules';

/** Rules about documents that follow their standard and still say too little, or nonsense. */
export const meaningRules = [
  ...productRules,
  ...contractRules,
  ...schemaRules,
  ...qualityRules,
  ...serviceLevelRules,
  ...documentRules,
] as const;
