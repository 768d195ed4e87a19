import { checkContract } from '../../meaning/checkContract';
import { describeContract } from '../../odcs/describeContract';
import { odcsShape } from '../../odcs/shape';
import { odcsVersions } from '../../odcs/versions';
import { DocumentFormat, isKind } from './format';

export const odcs: DocumentFormat = {
  title: 'ODCS',
  kind: 'DataContract',
  versions: odcsVersions,
  recognises: ({ kind }) => isKind(kind, 'DataContract'),
  shape: odcsShape,
  describe: options => ({
    kind: 'contract',
    standard: 'odcs',
    contract: describeContract(options),
  }),
  check: ({ described, ...options }) => {
    if (described.kind === 'contract') {
      checkContract({ ...options, contract: described.contract });
    }
  },
};
