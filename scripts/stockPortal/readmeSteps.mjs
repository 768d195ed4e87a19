import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The steps of the README by which a portal gets data products, as they stand there, and the
 * documents that a newcomer is told to write.
 */
export function readmeSteps({ root }) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const guide = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');
  const adding = section(readme, '## Add it to your portal');

  const frontend = lines(theOnly(adding, 'tsx'));
  const steps = {
    commands: lines(theOnly(adding, 'sh')),
    backendLines: lines(theOnly(adding, 'ts')),
    frontendImports: frontend.filter(line => line.startsWith('import ')),
    frontendLines: frontend.filter(line => !line.startsWith('import ')),
    configuration: theOnly(adding, 'yaml'),
    documents: {
      'orders.odps.yaml': theOnly(
        section(readme, '## Your first product'),
        'yaml',
      ),
      'orders.odcs.yaml': theOnly(
        section(guide, '## Add its contract'),
        'yaml',
      ),
    },
  };
  atMost(3, steps.backendLines, 'backend');
  atMost(1, steps.frontendLines, 'frontend');
  return steps;
}

function section(text, heading) {
  const start = text.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`The docs have no section "${heading}".`);
  const end = text.indexOf('\n## ', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function theOnly(text, language) {
  const blocks = [
    ...text.matchAll(
      new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'),
    ),
  ];
  if (blocks.length !== 1) {
    throw new Error(
      `There must be one block of ${language}, and there are ${blocks.length}, in:\n${text}`,
    );
  }
  return blocks[0][1];
}

const lines = block => block.split('\n').filter(line => line.trim() !== '');

function atMost(count, found, where) {
  if (found.length > count) {
    throw new Error(
      `No more than ${count} lines in the ${where}, and the README has ${
        found.length
      }:\n${found.join('\n')}`,
    );
  }
}
