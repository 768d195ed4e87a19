import { VersionStep } from '../types';
import { versionVerdict } from './versionVerdict';

function verdict(
  older: string | undefined,
  newer: string | undefined,
  needed: VersionStep,
) {
  const counts = {
    breaking: Number(needed === 'major'),
    risky: 0,
    safe: Number(needed === 'minor' || needed === 'patch'),
  };
  return versionVerdict({ older, newer, needed, counts });
}

describe('versionVerdict', () => {
  it.each<
    [
      string | undefined,
      string | undefined,
      VersionStep,
      string,
      boolean,
      string | undefined,
    ]
  >([
    ['1.4.0', '2.0.0', 'major', 'major', true, '2.0.0'],
    ['1.4.0', '1.5.0', 'major', 'minor', false, '2.0.0'],
    ['1.4.0', '1.5.0', 'minor', 'minor', true, '1.5.0'],
    ['1.4.0', '1.4.1', 'minor', 'patch', false, '1.5.0'],
    ['1.4.0', '2.0.0', 'patch', 'major', true, '1.4.1'],
    ['1.4.0', '1.4.0', 'patch', 'none', false, '1.4.1'],
    ['1.4.0', '1.4.0', 'none', 'none', true, '1.4.0'],
    ['1.4.0', '1.4.0+build.2', 'patch', 'none', false, '1.4.1'],
    ['1.4.0', '1.3.9', 'none', 'lower', false, '1.4.0'],
    ['1.4.0', '1.3.9', 'major', 'lower', false, '2.0.0'],
    ['0.4.0', '0.5.0', 'major', 'minor', true, '0.5.0'],
    ['0.4.0', '0.4.1', 'major', 'patch', false, '0.5.0'],
    ['0.4.0', '0.4.1', 'patch', 'patch', true, '0.4.1'],
    ['0.9.0', '1.0.0', 'major', 'major', true, '0.10.0'],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'major', 'major', true, '2.0.0'],
    ['1.2.0-beta', '1.2.0', 'major', 'minor', true, '1.2.0'],
    ['1.2.0-beta', '1.2.0-beta', 'patch', 'none', false, '1.2.0'],
    ['1.4.0', '2.0.0-rc.1', 'major', 'major', true, '2.0.0'],
    ['1.4.0', '1.4.0-rc.1', 'patch', 'lower', false, '1.4.1'],
    ['v1.4.0', 'v2.0.0', 'major', 'major', true, 'v2.0.0'],
    ['v1', '2', 'major', 'major', true, 'v2'],
    ['1.4', '1.5', 'minor', 'minor', true, '1.5'],
    ['1.4', '1.4.1', 'patch', 'patch', true, '1.4.1'],
    ['1.4', '1.4.0', 'patch', 'none', false, '1.4.1'],
    ['1', '1.1', 'minor', 'minor', true, '1.1'],
    [
      '9007199254740993.0.0',
      '9007199254740994.0.0',
      'major',
      'major',
      true,
      '9007199254740994.0.0',
    ],
    ['spring', 'summer', 'major', 'unknown', false, undefined],
    ['spring', 'summer', 'patch', 'unknown', true, undefined],
    ['2026-11', '2026-12', 'major', 'unknown', false, undefined],
    ['2026.11', '2026.12', 'minor', 'minor', true, '2026.12'],
    ['spring', 'spring', 'patch', 'none', false, undefined],
    [undefined, '1.0.0', 'minor', 'unknown', false, undefined],
    ['1.0.0', undefined, 'patch', 'unknown', false, '1.0.1'],
    [undefined, undefined, 'none', 'unknown', false, undefined],
  ])(
    'from %s to %s for a %s change: %s, sufficient %s, suggested %s',
    (older, newer, needed, declared, sufficient, suggested) => {
      expect(verdict(older, newer, needed)).toMatchObject({
        needed,
        declared,
        sufficient,
      });
      expect(verdict(older, newer, needed).suggested).toBe(suggested);
    },
  );

  it('suggests a number that is enough, and none that is lower would be', () => {
    for (const older of [
      '1.4.2',
      'v2.0.0',
      '0.3.1',
      '3.1.0-rc.2',
      '1.2',
      '7',
    ]) {
      for (const needed of ['major', 'minor', 'patch', 'none'] as const) {
        const { suggested } = verdict(older, older, needed);
        expect(verdict(older, suggested, needed)).toMatchObject({
          sufficient: true,
        });
      }
    }
  });

  it.each<[string | undefined, string | undefined, VersionStep, string]>([
    ['1.4.0', '1.4.0', 'none', 'Both versions say the same.'],
    [
      '1.4.0',
      '1.5.0',
      'none',
      'Both versions say the same; only the version went from 1.4.0 to 1.5.0.',
    ],
    [
      '1.4.0',
      '2.0.0',
      'major',
      '1 breaking change demands a major step, and 1.4.0 to 2.0.0 is enough.',
    ],
    [
      '0.4.0',
      '0.4.0',
      'major',
      '1 breaking change demands a major step, for which below 1.0.0 a minor step is enough, but the version is still 0.4.0. Write version: 0.5.0.',
    ],
    [
      '1.4.0',
      '1.3.0',
      'minor',
      '1 safe change demands a minor step, but 1.3.0 is lower than 1.4.0. Write version: 1.5.0.',
    ],
    [
      'spring',
      'early\nsummer',
      'major',
      '1 breaking change demands a major step, and nobody can tell a step from spring to "early\\nsummer". Write versions as in SemVer, such as 1.0.0.',
    ],
    [
      '1.0.0',
      undefined,
      'patch',
      '1 safe change demands a patch step, and nobody can tell a step from 1.0.0 to no version. Write version: 1.0.1.',
    ],
  ])('from %s to %s for a %s change: %s', (older, newer, needed, sentence) => {
    expect(verdict(older, newer, needed).sentence).toBe(sentence);
  });
});
