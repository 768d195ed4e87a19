import { DataProductDescriptor } from '../../model';
import { isTypeProperty } from '../../odps/describeProduct';
import { takeCustom } from './customSpellings';

/** The type is read from the custom property anyway, and so need not be told twice. */
export function withType(
  product: DataProductDescriptor,
): DataProductDescriptor {
  const found = product.customProperties.find(isTypeProperty);
  return found && found.value === product.declaredType
    ? takeCustom(product, found.property)?.rest ?? product
    : product;
}
