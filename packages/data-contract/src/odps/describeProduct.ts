import {
  CustomProperty,
  DataProductDescriptor,
  DataProductType,
  JsonValue,
} from '../model';
import { lifecycleOf } from '../model/lifecycleWords';

/** What the evaluator makes of a document of the ODPS shape. */
type ReadProduct = Omit<
  DataProductDescriptor,
  'type' | 'declaredType' | 'lifecycle' | 'description'
> & {
  apiVersion?: JsonValue;
  kind?: JsonValue;
  type?: string;
  description?: DataProductDescriptor['description'];
};

const productTypes = new Map<string, DataProductType>([
  ['sourcealigned', 'source-aligned'],
  ['source', 'source-aligned'],
  ['aggregate', 'aggregate'],
  ['aggregated', 'aggregate'],
  ['consumeraligned', 'consumer-aligned'],
  ['consumer', 'consumer-aligned'],
]);
/** Where products of ODPS 1.0 and older write their type, without case and separators. */
const typeProperties = ['type', 'producttype', 'dataproducttype'];

/** Adds to what the document says what its words mean. */
export function describeProduct(options: {
  /** The result of evaluating `odpsShape`. */
  value: JsonValue;
}): DataProductDescriptor {
  // The shape is written against this type, field by field.
  const { apiVersion, kind, type, ...product } =
    options.value as unknown as ReadProduct;
  const declaredType = type ?? customType(product.customProperties);
  return {
    ...product,
    lifecycle:
      lifecycleOf(product.status) ??
      (product.deprecated ? 'deprecated' : undefined),
    type: productTypes.get(plainWord(declaredType ?? '')),
    declaredType,
    description: product.description ?? {
      customProperties: [],
      authoritativeDefinitions: [],
    },
  };
}

function customType(
  properties: DataProductDescriptor['customProperties'],
): string | undefined {
  const value = properties.find(isTypeProperty)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a custom property has the type of a product, as long as there was no field for it. */
export function isTypeProperty({ property }: CustomProperty): boolean {
  return typeProperties.includes(plainWord(property));
}

function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
