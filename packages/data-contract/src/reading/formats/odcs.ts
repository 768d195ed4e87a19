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
  describe: options => {
    const contract = describeContract(options);
    checkContract({ ...options, contract });
    return { kind: 'contract', standard: 'odcs', contract };
  },
};
