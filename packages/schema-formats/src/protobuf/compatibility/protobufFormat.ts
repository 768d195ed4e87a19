import { CompatibilityFormat } from '../../compatibility/format';
import { refusedByApicurio } from './apicurio';
import { refusedByConfluent } from './confluent';
import { parseProtobuf } from '../reading/parseProtobuf';
import { ProtobufFile } from '../reading/types';

/** What each registry refuses. They have little in common. */
const checks = {
  confluent: refusedByConfluent,
  apicurio: refusedByApicurio,
};

/** Files of Protobuf, of which the reader's is the one that must follow. */
export const protobufFormat: CompatibilityFormat<ProtobufFile> = {
  format: 'protobuf',
  parse: parseProtobuf,
  incompatibilities: ({ reader, writer, profile }) =>
    checks[profile]({ reader, writer }),
};
