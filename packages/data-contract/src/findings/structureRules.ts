import { FindingRule } from './types';

/** Rules about documents that leave their standard. An `error` means that the official schema of the declared version refuses the document too. */
export const structureRules = [
  {
    id: 'unknown-standard-version',
    group: 'structure',
    severity: 'error',
    summary: 'The version of the standard is missing or unknown',
    explanation:
      '`apiVersion` says which version of ODPS or ODCS a document follows. Without a known one, the newest known version is assumed, and findings may be wrong for that reason.',
    remedy: 'Declare a released version, such as `apiVersion: v1.0.0`.',
  },
  {
    id: 'outdated-standard-version',
    group: 'structure',
    severity: 'warning',
    summary: 'The version of the standard is outdated',
    explanation:
      'ODCS 3.0 renamed almost every field of ODCS 2.2 in October 2024, and most tools read only what came after. Here the document is read all the same: renamed fields are found under their new names, and what was dropped is among the custom properties.',
    remedy: 'Move the document to the newest version of its standard.',
  },
  {
    id: 'standard-version-spelling',
    group: 'structure',
    severity: 'error',
    summary: 'The version of the standard is spelled unusually',
    explanation:
      'The official schemas accept only the full version with a leading v. Other tools refuse the document although its meaning is plain.',
    remedy: 'Write it in full, such as `apiVersion: v3.1.0`.',
  },
  {
    id: 'kind-spelling',
    group: 'structure',
    severity: 'error',
    summary: 'The kind is spelled unusually',
    explanation:
      'The official schemas accept only `DataProduct` and `DataContract`. Other tools refuse the document although its meaning is plain.',
    remedy: 'Write `kind: DataProduct` or `kind: DataContract`.',
  },
  {
    id: 'missing-field',
    group: 'structure',
    severity: 'error',
    summary: 'A required field is missing',
    explanation:
      'The declared version of the standard requires it. The document is read without it, and what depends on it is left out.',
    remedy: 'Add the field.',
  },
  {
    id: 'recommended-field',
    group: 'structure',
    severity: 'warning',
    summary: 'A recommended field is missing',
    explanation:
      'The standard allows its absence, but consumers and tools rely on it: without a version nobody sees that something changed, without a status nobody knows whether they may use it.',
    remedy: 'Add the field.',
  },
  {
    id: 'unknown-field',
    group: 'structure',
    severity: 'error',
    summary: 'The standard has no such field here',
    explanation:
      'Often it is a typing error, or a field of another place. The value is kept as a custom property, where the place has those. What an organisation wants to add belongs in `customProperties`.',
    remedy: 'Correct the name, or move the value to `customProperties`.',
  },
  {
    id: 'additional-field',
    group: 'structure',
    severity: 'info',
    summary: 'A field that the standard allows but does not define',
    explanation:
      'Some places of ODCS allow further fields. They mean nothing to other tools, newer versions of the standard forbid most of them, and some are typing errors.',
    remedy: 'Check the name, or move the value to `customProperties`.',
  },
  {
    id: 'wrong-type',
    group: 'structure',
    severity: 'error',
    summary: 'A value is of the wrong type',
    explanation:
      'A common cause is a missing quotation mark: YAML reads `version: 1.10` as the number 1.1. Where the meaning is plain the value is read as what it should have been.',
    remedy: 'Write a value of the expected type.',
  },
  {
    id: 'unknown-word',
    group: 'structure',
    severity: 'error',
    summary: 'The standard has no such word here',
    explanation: 'The standard lists the words that are allowed at this place.',
    remedy: 'Use one of the words of the standard.',
  },
  {
    id: 'wrong-format',
    group: 'structure',
    severity: 'error',
    summary: 'A text does not have the required format',
    explanation:
      'The standard asks for a date, a timestamp, an absolute address or a reference, so that tools can rely on it.',
    remedy: 'Write the text in the format that the finding names.',
  },
  {
    id: 'wrong-value',
    group: 'structure',
    severity: 'error',
    summary: 'A value is out of its bounds',
    explanation:
      'The standard limits the value: a smallest number, a number of entries, or one choice out of several.',
    remedy: 'Choose a value within the bounds.',
  },
  {
    id: 'invalid-identifier',
    group: 'structure',
    severity: 'error',
    summary: 'An identifier has forbidden characters',
    explanation:
      'Identifiers of parts of a contract are used in references such as `schema/orders/properties/id`, so they must not hold the characters that separate those.',
    remedy: 'Use letters, digits, hyphens and underscores.',
  },
  {
    id: 'newer-version-needed',
    group: 'structure',
    severity: 'error',
    summary: 'The document uses what came with a newer version of its standard',
    explanation:
      'Real files do this, even official examples. The value is read nevertheless, but tools that validate against the declared version refuse the document.',
    remedy: 'Declare the newer version in `apiVersion`.',
  },
] as const satisfies readonly FindingRule[];
