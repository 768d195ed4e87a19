import { textWithoutSecrets } from '@data-mesh/data-contract';
import { contractText } from '../__testUtils__/documents';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

const text = `${contractText({})}
# the password of the old server is hunter2-comment
customProperties:
  - property: dbPassword
    value: hunter2-property
`;

async function run(folder: string, ...words: string[]) {
  const { code, output, messages } = await runProgram({
    folder,
    arguments: words,
  });
  expect(output + messages).not.toContain('hunter2');
  return { code, output };
}

describe('a file with secrets in it', () => {
  it('is found with the lines, and never quoted', async () => {
    const folder = temporaryFolder({ 'orders.odcs.yaml': text });
    const { code, output } = await run(folder, 'validate');
    expect(code).toBe(1);
    expect(output).toContain('secret-in-document');
    expect(output).toContain('customProperties[0].value has a secret in it');
  });

  it('has the findings of the text that the portal shows, and no difference to it', async () => {
    const shown = textWithoutSecrets({ text }).text;
    expect(shown).not.toContain('hunter2');
    const [written, masked] = await Promise.all(
      [text, shown].map(async content => {
        const folder = temporaryFolder({ 'orders.odcs.yaml': content });
        const { output } = await run(folder, 'validate', '--output', 'json');
        return JSON.parse(output).files;
      }),
    );
    expect(written).toEqual(masked);

    const folder = temporaryFolder({
      'a.odcs.yaml': text,
      'b.odcs.yaml': shown,
    });
    const { code, output } = await run(
      folder,
      ...['diff', 'a.odcs.yaml', 'b.odcs.yaml', '--output', 'json'],
    );
    expect(code).toBe(0);
    expect(output).not.toContain('"impact": "breaking"');
  });

  it('is fine where the configuration knows better', async () => {
    const folder = temporaryFolder({
      'data-product.config.yaml':
        'secrets: { allow: [db_password, hunter2-comment] }',
      'orders.odcs.yaml': text,
    });
    const { output } = await run(folder, 'validate');
    expect(output).not.toContain('secret-in-document');
  });
});
