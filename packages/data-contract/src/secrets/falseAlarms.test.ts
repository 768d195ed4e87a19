import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { textWithoutSecrets } from './textWithoutSecrets';

const root = resolve(__dirname, '../../../..');
const texts = /\.(?:ya?ml|json|md|sql|proto|avsc|txt)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => texts.test(file) && !file.includes('node_modules'))
    .map(file => join(folder, file));
}

/** The lines that a mask changes. */
function alarms(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (text.length > 3_000_000) return [];
  const shown = textWithoutSecrets({ text }).text.split('\n');
  return text
    .split('\n')
    .flatMap((line, index) =>
      line === shown[index] ? [] : [`${file}:${index + 1} ${shown[index]}`],
    );
}

describe('no false alarm', () => {
  it('in the example company', () => {
    const files = filesBelow(resolve(root, 'examples'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(alarms)).toEqual([]);
  });
});

const standards = resolve(root, '../shared/standards');
const describeWithStandards = existsSync(standards) ? describe : describe.skip;

describeWithStandards(
  'no false alarm (skipped where ../shared/standards is not there)',
  () => {
    it('in the files of the standards', () => {
      const files = filesBelow(standards);
      expect(files.length).toBeGreaterThan(20);
      expect(files.flatMap(alarms)).toEqual([]);
    }, 120_000);
  },
);
