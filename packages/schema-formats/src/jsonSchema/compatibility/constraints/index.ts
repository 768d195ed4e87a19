import { branchesConstraint } from './branches';
import {
  additionalPropertiesConstraint,
  unevaluatedPropertiesConstraint,
} from './additionalProperties';
import { allOfConstraint, anyOfConstraint, oneOfConstraint } from './choices';
import { conditionalConstraint } from './conditional';
import { Constraint } from './Constraint';
import { containsConstraint, uniqueItemsConstraint } from './contains';
import {
  dependentRequiredConstraint,
  dependentSchemasConstraint,
} from './dependencies';
import {
  itemsConstraint,
  tupleConstraint,
  unevaluatedItemsConstraint,
} from './items';
import { notConstraint } from './negation';
import { boundConstraints, multipleConstraint } from './numbers';
import { patternPropertiesConstraint } from './patternProperties';
import {
  propertiesConstraint,
  propertyNamesConstraint,
  requiredConstraint,
} from './properties';
import { referenceConstraint } from './references';
import { sizeConstraints } from './sizes';
import { textConstraints } from './texts';
import { refusalConstraint, typeConstraint, valuesConstraint } from './types';

/** All keywords that a reader may hold against a writer. */
export const constraints: readonly Constraint[] = [
  refusalConstraint,
  branchesConstraint,
  typeConstraint,
  valuesConstraint,
  ...sizeConstraints,
  ...textConstraints,
  ...boundConstraints,
  multipleConstraint,
  requiredConstraint,
  propertiesConstraint,
  patternPropertiesConstraint,
  additionalPropertiesConstraint,
  unevaluatedPropertiesConstraint,
  propertyNamesConstraint,
  dependentRequiredConstraint,
  dependentSchemasConstraint,
  tupleConstraint,
  itemsConstraint,
  unevaluatedItemsConstraint,
  uniqueItemsConstraint,
  containsConstraint,
  allOfConstraint,
  anyOfConstraint,
  oneOfConstraint,
  notConstraint,
  conditionalConstraint,
  referenceConstraint,
];
