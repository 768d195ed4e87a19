import { errorFinding } from './errorFindings';

describe('errorFinding', () => {
  it.each([
    [
      'kind-not-allowed',
      'Entity dataproduct:default/a at url:x, originated at url:x, is not of an allowed kind for that location',
    ],
    ['location-not-found', 'file /a/b.yaml does not exist'],
    [
      'location-not-found',
      'Unable to read url, NotFoundError: Request failed with 404 Not Found',
    ],
    [
      'location-not-permitted',
      'Unable to read url, NotAllowedError: Reading from https://a.example is not allowed',
    ],
    ['yaml-syntax', 'YAML error at file:/a.yaml, YAMLParseError: bad'],
    [
      'entity-refused',
      "Processor ModelProcessor threw an error while validating the entity; caused by TypeError: Validation of DataProduct entity failed: /spec must have required property 'lifecycle'",
    ],
    ['location-unreadable', 'socket hang up'],
  ])('says %s for "%s", with a remedy', (rule, message) => {
    const finding = errorFinding({ name: 'Error', message });
    expect(finding.rule).toBe(rule);
    expect(finding.message).toBe(message);
    expect(finding.remedy).not.toBe('');
  });

  it('keeps line and column, and the first line of a long message', () => {
    const finding = errorFinding({
      name: 'Error',
      message: `YAML error at line 4, column 2:\n${'x'.repeat(5000)}`,
    });
    expect(finding).toMatchObject({ line: 4, column: 2 });
    expect(finding.message.length).toBeLessThan(100);
  });

  it('says what an error hides in its cause', () => {
    const finding = errorFinding({
      name: 'InputError',
      message: 'Policy check failed',
      cause: { message: '"metadata.name" is not valid' },
    });
    expect(finding.message).toContain('metadata.name');
  });
});
