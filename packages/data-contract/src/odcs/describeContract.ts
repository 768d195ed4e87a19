import { DataContractDescriptor, JsonValue } from '../model';
import { lifecycleOf } from '../model/lifecycleWords';

/** What the evaluator makes of a document of the ODCS shape. */
type ReadContract = Omit<
  DataContractDescriptor,
  'lifecycle' | 'description'
> & {
  apiVersion?: JsonValue;
  kind?: JsonValue;
  description?: DataContractDescriptor['description'];
};

/** Adds to what the document says what its words mean. */
export function describeContract(options: {
  /** The result of evaluating `odcsShape`. */
  value: JsonValue;
}): DataContractDescriptor {
  // The shape is written against this type, field by field.
  const { apiVersion, kind, ...contract } =
    options.value as unknown as ReadContract;
  return {
    ...contract,
    lifecycle: lifecycleOf(contract.status),
    description: contract.description ?? {
      customProperties: [],
      authoritativeDefinitions: [],
    },
  };
}
