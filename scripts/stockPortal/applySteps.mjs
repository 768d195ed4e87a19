import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run, yarnSettings } from './run.mjs';

/** Adds the packages with the commands of the README, from the registry that has them. */
export async function addPackages({ portal, commands, registry, report }) {
  appendFileSync(
    join(portal, '.yarnrc.yml'),
    `\nnpmScopes:\n  data-mesh:\n    npmRegistryServer: ${registry}\nunsafeHttpWhitelist: [127.0.0.1]\n`,
  );
  for (const command of commands) {
    report(command);
    await run('sh', ['-c', command], { cwd: portal, env: yarnSettings });
  }
}

/** Writes the lines of the README where it says, and the documents into its folder. */
export function applySteps({ portal, template, steps }) {
  edit(join(portal, 'packages/backend/src/index.ts'), text =>
    insert({ text, lines: steps.backendLines, before: 'backend.start();' }),
  );
  if (template === 'legacy') {
    edit(join(portal, 'packages/app/src/App.tsx'), text =>
      insert({
        text: [...steps.frontendImports, text].join('\n'),
        lines: steps.frontendLines,
        before: '</FlatRoutes>',
      }),
    );
  }
  edit(join(portal, 'app-config.yaml'), text =>
    insertConfiguration({ text, block: steps.configuration }),
  );
  mkdirSync(join(portal, 'data-products'));
  for (const [name, document] of Object.entries(steps.documents)) {
    writeFileSync(join(portal, 'data-products', name), document);
  }
}

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function insert({ text, lines, before }) {
  if (!text.includes(before)) throw new Error(`There is no ${before} here.`);
  return text.replace(before, `${lines.join('\n')}\n${before}`);
}

/** Below the key that the file has already, as somebody would who edits it. */
function insertConfiguration({ text, block }) {
  return block
    .split(/^(?=\w)/m)
    .filter(part => part.trim() !== '')
    .reduce((whole, part) => {
      const [key, ...rest] = part.split('\n');
      return whole.match(new RegExp(`^${key}$`, 'm'))
        ? whole.replace(new RegExp(`^${key}$`, 'm'), part.trimEnd())
        : `${whole}\n${[key, ...rest].join('\n')}`;
    }, text);
}
