import { join } from 'node:path';
import { defaultConventions } from '@data-mesh/data-contract';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { conventionsOf } from './conventionsOf';
import { readConfiguration } from './readConfiguration';

async function conventionsIn(
  files: Record<string, string>,
  environment: Record<string, string> = {},
) {
  const folder = temporaryFolder(files);
  const found = await readConfiguration({ folder });
  return { folder, conventions: conventionsOf({ found, environment }) };
}

const portal = `
app: { title: Portal, baseUrl: '\${BASE_URL}' }
dataProducts:
  operators: { $include: operators.yaml }
  ownership:
    businessOwnerProperties: [businessOwner, accountable]
  personalData:
    personalClassifications: [pii, p3]
  findings:
    rules: { missing-purpose: error, no-schema: 'off' }
  secrets: { allow: [partitionToken] }
`;

describe('the conventions of a run', () => {
  it.each(['', 'files: a', 'conventions: {}'])(
    'are the default ones with %j',
    async text => {
      const { conventions } = await conventionsIn({
        'data-product.config.yaml': text,
      });
      expect(await conventions).toEqual(defaultConventions);
    },
  );

  it('are those of the portal, with what is decided here', async () => {
    const { conventions } = await conventionsIn({
      'portal/app-config.yaml': portal,
      'data-product.config.yaml': `
conventions: ./portal/app-config.yaml
rules: { missing-purpose: warning, unknown-contract: error }
`,
    });
    expect(await conventions).toEqual({
      ownership: {
        ...defaultConventions.ownership,
        businessOwnerProperties: ['businessOwner', 'accountable'],
      },
      personalData: {
        ...defaultConventions.personalData,
        personalClassifications: ['pii', 'p3'],
      },
      rules: { 'missing-purpose': 'warning', 'no-schema': 'off' },
      secrets: { allow: ['partitionToken'] },
    });
  });

  it('may stand in the configuration itself', async () => {
    const { conventions } = await conventionsIn({
      'data-product.config.yaml': `
conventions:
  ownership: { businessOwnerProperties: [accountable] }
  findings: { rules: { no-schema: off } }
`,
    });
    expect(await conventions).toMatchObject({
      ownership: { businessOwnerProperties: ['accountable'] },
      rules: { 'no-schema': 'off' },
    });
  });

  it('are laid over each other as those of a portal are', async () => {
    const { conventions } = await conventionsIn({
      'app-config.yaml': portal,
      'app-config.production.yaml':
        'dataProducts: { personalData: { personalClassifications: [p4] }, findings: { rules: { no-schema: info } } }',
      'data-product.config.yaml':
        'conventions: [app-config.yaml, app-config.production.yaml]',
    });
    expect(await conventions).toMatchObject({
      ownership: { businessOwnerProperties: ['businessOwner', 'accountable'] },
      personalData: { personalClassifications: ['p4'] },
      rules: { 'missing-purpose': 'error', 'no-schema': 'info' },
    });
  });

  it('know the variables of the portal', async () => {
    const files = {
      'app-config.yaml':
        "dataProducts: { personalData: { personalTags: ['${TAG}', '${OTHER:-pii}', { $env: TAG }, '$${TAG}'] } }",
      'data-product.config.yaml': 'conventions: app-config.yaml',
    };
    const { conventions } = await conventionsIn(files, { TAG: 'p3' });
    expect((await conventions).personalData.personalTags).toEqual([
      ...['p3', 'pii', 'p3', '${TAG}'],
    ]);
    const { conventions: unset, folder } = await conventionsIn(files);
    await expect(unset).rejects.toThrow(
      `${join(
        folder,
        'app-config.yaml',
      )}: dataProducts.personalData.personalTags[0] uses the variable TAG, which is not set here.`,
    );
  });

  it.each([
    [
      'dataProducts: { ownership: { businesOwnerProperties: [a] } }',
      'dataProducts.ownership.businesOwnerProperties is no setting',
    ],
    [
      'dataProducts: { personalData: { personalTags: pii } }',
      'dataProducts.personalData.personalTags must be a list of texts',
    ],
    [
      'dataProducts: { findings: { rules: { missing-propose: error } } }',
      'the nearest one is "missing-purpose"',
    ],
    [
      'dataProducts: { ownership: { $include: ownership.yaml } }',
      'dataProducts.ownership is taken from elsewhere with $include',
    ],
    ['dataProducts: [a]', 'dataProducts must be a mapping'],
    ['- a', 'The file must be a mapping'],
    ['dataProducts: {', 'line 1:'],
  ])('refuse a portal with %s', async (text, message) => {
    const { folder, conventions } = await conventionsIn({
      'app-config.yaml': text,
      'data-product.config.yaml': 'conventions: app-config.yaml',
    });
    await expect(conventions).rejects.toMatchObject({ name: 'UsageError' });
    await expect(conventions).rejects.toThrow(
      `${join(folder, 'app-config.yaml')}: `,
    );
    await expect(conventions).rejects.toThrow(message);
  });

  it.each([
    ['conventions: nowhere.yaml', 'nowhere.yaml: There is no such file.'],
    [
      'conventions: { ownershp: {} }',
      'conventions.ownershp is no setting. Did you mean ownership?',
    ],
    [
      'conventions: { ownership: { businessOwnerRoles: lead } }',
      'conventions.ownership.businessOwnerRoles must be a list of texts',
    ],
    ['conventions: 3', 'conventions must be'],
  ])('refuse %s', async (text, message) => {
    const reading = conventionsIn({ 'data-product.config.yaml': text }).then(
      ({ conventions }) => conventions,
    );
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ name: 'UsageError' });
  });
});
