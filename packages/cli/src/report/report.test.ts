import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '@data-mesh/data-contract';
import type { Log } from 'sarif';
import { validationRules } from '../rules';
import { OutputFormat } from './formats';
import { renderReport } from './renderReport';
import { ValidationReport } from './types';

const nasty =
  'one, two: 100% <b>"&\'</b>\r\n::error::no \u001b[31mred\u202e ##vso[x] \u0000 ]]> \ud800';

function finding(rest: Partial<Finding>): Finding {
  return {
    rule: 'missing-purpose',
    severity: 'warning',
    path: 'description.purpose',
    line: 3,
    column: 5,
    message: 'The purpose is missing.',
    remedy: 'Write it.',
    ...rest,
  };
}

const report: ValidationReport = {
  command: 'validate',
  version: '1.2.3',
  folder: 'data products',
  files: [
    {
      file: 'größe/100% a,b:c.odps.yaml',
      documents: [{ kind: 'product', line: 1, id: 'orders' }],
      findings: [
        finding({ rule: 'syntax', severity: 'error', message: nasty }),
        finding({}),
        finding({
          rule: 'unclassified-columns',
          severity: 'info',
          line: undefined,
          column: undefined,
          path: '',
        }),
      ],
    },
    {
      file: '../fine.odcs.yaml',
      documents: [{ kind: 'contract', line: 1, id: 'orders-v1' }],
      findings: [],
    },
  ],
  counts: { error: 1, warning: 1, info: 1 },
  failOn: 'error',
  failed: true,
};

function render(format: OutputFormat, colors = false): string {
  return renderReport({ report, rules: validationRules, format, colors });
}

describe('the report as SARIF', () => {
  const log: Log = JSON.parse(render('sarif'));
  const [run] = log.runs;
  const results = run.results ?? [];
  const rules = run.tool.driver.rules ?? [];

  it('says what it is', () => {
    expect(log).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
    });
    expect(run.tool.driver).toMatchObject({
      name: 'data-product',
      semanticVersion: '1.2.3',
    });
  });

  it('explains the rules that it names, and only those', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'syntax',
      'missing-purpose',
      'unclassified-columns',
    ]);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\.$/) },
        fullDescription: { text: expect.stringMatching(/\.$/) },
        help: {
          text: expect.stringMatching(/\.$/),
          markdown: expect.stringContaining('_What to do:_'),
        },
      });
    }
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual(
      rules.map(({ id }, index) => [id, index]),
    );
  });

  it('has a level, a message and a place for each finding', () => {
    expect(results.map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
    expect(results[0].message.text).toBe(`${nasty} Write it.`);
    const places = results.map(
      ({ locations = [] }) => locations[0].physicalLocation,
    );
    expect(places.map(place => place?.region)).toEqual([
      { startLine: 3, startColumn: 5 },
      { startLine: 3, startColumn: 5 },
      { startLine: 1, startColumn: 1 },
    ]);
  });

  it('names files by relative addresses from the root of the repository', () => {
    const uri =
      results[0].locations?.[0].physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toBe(
      'data%20products/gr%C3%B6%C3%9Fe/100%25%20a%2Cb%3Ac.odps.yaml',
    );
    expect(new URL(uri, 'file:///repository/').protocol).toBe('file:');
  });

  it('knows a finding again though its line moved, and no two of them as one', () => {
    const prints = results.map(
      ({ partialFingerprints }) => partialFingerprints?.['findingHash/v1'],
    );
    expect(new Set(prints).size).toBe(3);
    const moved = { ...report.files[0] };
    moved.findings = moved.findings.map(each => ({ ...each, line: 99 }));
    const other: Log = JSON.parse(
      renderReport({
        report: { ...report, files: [moved] },
        rules: validationRules,
        format: 'sarif',
        colors: false,
      }),
    );
    expect(
      other.runs[0].results?.map(
        ({ partialFingerprints }) => partialFingerprints?.['findingHash/v1'],
      ),
    ).toEqual(prints);
  });
});

describe('the report as JUnit', () => {
  const text = render('junit');
  const parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: name => name === 'testsuite',
  }).parse(text);

  it('is well-formed XML', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\ud800]/);
  });

  it('counts files as tests, and those with errors as failures', () => {
    expect(parsed.testsuites).toMatchObject({ tests: '2', failures: '1' });
    expect(
      parsed.testsuites.testsuite.map(
        (suite: { name: string; failures: string }) => [
          suite.name,
          suite.failures,
        ],
      ),
    ).toEqual([
      ['größe/100% a,b:c.odps.yaml', '1'],
      ['../fine.odcs.yaml', '0'],
    ]);
  });

  it('takes for a failure what the program fails on', () => {
    const rendered = (failOn: ValidationReport['failOn']) =>
      renderReport({
        report: { ...report, failOn },
        rules: validationRules,
        format: 'junit',
        colors: false,
      });
    expect(rendered('warning')).toContain('message="1 error, 1 warning"');
    expect(rendered('never')).not.toContain('<failure');
  });

  it('keeps what is no error in the output of the test', () => {
    const [{ testcase }] = parsed.testsuites.testsuite;
    expect(testcase.failure).toMatchObject({
      type: 'syntax',
      message: '1 error',
      '#text': expect.stringContaining('3:5 error syntax: one, two: 100% <b>"'),
    });
    expect(testcase['system-out']).toContain('3:5 warning missing-purpose');
  });
});

describe('the report as annotations of GitHub', () => {
  it('escapes what would end a property, a message or a line', () => {
    expect(render('github').split('\n')).toEqual([
      '::error file=data products/größe/100%25 a%2Cb%3Ac.odps.yaml,line=3,col=5,title=The text is neither YAML nor JSON::' +
        'one, two: 100%25 <b>"&\'</b>%0D%0A::error::no \u001b[31mred\u202e ##vso[x] \u0000 ]]> \ud800 Write it. (syntax)',
      expect.stringMatching(
        /^::warning file=.*,line=3,col=5,title=The product does not say what it is for::The purpose is missing. Write it. \(missing-purpose\)$/,
      ),
      expect.stringMatching(/^::notice file=[^,]*,title=[^,:]*::/),
      '',
    ]);
  });
});

describe('the report as text', () => {
  it('shows nothing that steers a terminal or commands a runner', () => {
    const text = render('text');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).not.toMatch(/^\s*::|##vso/m);
    expect(text).toContain('\\r\\n::error::no \\u001b[31mred');
  });

  it('does not let the name of a file command a runner', () => {
    const files = [{ ...report.files[0], file: '::stop-commands::x' }];
    expect(
      renderReport({
        report: { ...report, files },
        rules: validationRules,
        format: 'text',
        colors: false,
      }),
    ).toMatch(/^: :stop-commands::x\n/);
  });

  it('is the same in colours', () => {
    const colored = render('text', true);
    expect(colored).toContain('\u001b[31merror');
    // eslint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render('text'));
  });
});

describe('the report as JSON', () => {
  it('is the report itself', () => {
    expect(JSON.parse(render('json'))).toEqual(
      JSON.parse(JSON.stringify(report)),
    );
  });
});
