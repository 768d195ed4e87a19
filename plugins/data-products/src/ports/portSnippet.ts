import type { EntityDocument } from '../document';

/** The lines that give a port its contract, in the form and syntax of the product's file. */
export function portSnippet(options: {
  direction: 'input' | 'output';
  portName: string;
  document: Pick<EntityDocument, 'form' | 'syntax'>;
}): string {
  const { direction, portName, document } = options;
  const list = `${direction}Ports`;
  // Whatever a name holds, it stays one value.
  const name = JSON.stringify(portName);
  if (document.syntax === 'json') {
    const ports = `"${list}": [\n  { "name": ${name}, "contractId": "<id of the contract>" }\n]`;
    return document.form === 'entity' ? `"spec": { ${ports} }` : ports;
  }
  const indent = document.form === 'entity' ? '  ' : '';
  const lines = [
    `${list}:`,
    `  - name: ${name}`,
    '    contractId: <id of the contract>',
  ].map(line => `${indent}${line}`);
  return [...(indent ? ['spec:'] : []), ...lines].join('\n');
}
