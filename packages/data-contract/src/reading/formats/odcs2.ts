import { checkContract } from '../../meaning/checkContract';
import { JsonValue } from '../../model';
import { describeOdcs2Contract } from '../../odcs/version2/describeContract';
import { odcs2DocumentPath } from '../../odcs/version2/documentPath';
import { odcs2Shape } from '../../odcs/version2/shape';
import { odcs2Versions } from '../../odcs/version2/versions';
import { DocumentFormat, isKind, TopLevel } from './format';
import { odcs } from './odcs';

/** ODCS 2.2 has the kind of version 3 and almost no field in common with it. */
export const odcs2: DocumentFormat = {
  title: 'ODCS',
  kind: 'DataContract',
  versions: odcs2Versions,
  recognises: value =>
    isKind(value.kind, 'DataContract') &&
    (value.apiVersion === undefined
      ? hasOldFields(value)
      : isVersion2(value.apiVersion)),
  shape: odcs2Shape,
  describe: options => ({
    kind: 'contract',
    standard: 'odcs',
    contract: describeOdcs2Contract(options),
  }),
  check: ({ described, report, ...options }) => {
    if (described.kind === 'contract') {
      checkContract({
        ...options,
        contract: described.contract,
        report: problem =>
          report({ ...problem, path: odcs2DocumentPath(problem.path) }),
      });
    }
  },
  successor: odcs,
  migration:
    'uuid becomes id, quantumName dataProduct, dataset schema, and columns properties',
};

function isVersion2(version: JsonValue): boolean {
  return (
    (typeof version === 'string' || typeof version === 'number') &&
    /^\s*v?2(?:\.|\s*$)/i.test(String(version).slice(0, 20))
  );
}

/** The version may be left out in 2.2, so the fields tell. */
function hasOldFields(value: TopLevel): boolean {
  return (
    value.id === undefined &&
    value.schema === undefined &&
    value.uuid !== undefined &&
    (value.dataset !== undefined || value.quantumName !== undefined)
  );
}
