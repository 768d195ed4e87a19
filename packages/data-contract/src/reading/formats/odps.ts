import { checkProduct } from '../../meaning/checkProduct';
import { describeProduct } from '../../odps/describeProduct';
import { odpsShape } from '../../odps/shape';
import { odpsVersions } from '../../odps/versions';
import { DocumentFormat, isKind } from './format';

export const odps: DocumentFormat = {
  title: 'ODPS',
  kind: 'DataProduct',
  versions: odpsVersions,
  recognises: ({ kind }) => isKind(kind, 'DataProduct'),
  shape: odpsShape,
  describe: options => ({
    kind: 'product',
    standard: 'odps',
    product: describeProduct(options),
  }),
  check: ({ described, ...options }) => {
    if (described.kind === 'product') {
      checkProduct({ ...options, product: described.product });
    }
  },
};
