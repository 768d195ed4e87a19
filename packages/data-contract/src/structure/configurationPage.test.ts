import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultConventions } from '../conventions';

const page = readFileSync(
  resolve(__dirname, '../../../../docs/configuration.md'),
  'utf8',
);

function documentedDefaults(setting: string): string[] | undefined {
  const [, cell] =
    page.match(new RegExp(`^\\| \`${setting}\` +\\| (.*) \\|$`, 'm')) ?? [];
  return cell === undefined
    ? undefined
    : [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
}

describe('the page about the configuration', () => {
  it.each([
    ...Object.entries(defaultConventions.ownership).map(
      ([name, words]) => [`dataProducts.ownership.${name}`, words] as const,
    ),
    ...Object.entries(defaultConventions.personalData).map(
      ([name, words]) => [`dataProducts.personalData.${name}`, words] as const,
    ),
  ])('names the default of %s', (setting, words) => {
    expect(documentedDefaults(setting)).toEqual(words);
  });
});
