import type { SemanticContext } from '@data-mesh/data-contract';
import { inlineText } from './escape';

/** The guidance for agents and tools. */
export function contextLines(context: SemanticContext | undefined): string[] {
  if (!context) return [];
  const lines = [
    ...(context.instructions ? [`- ${inlineText(context.instructions)}`] : []),
    ...context.constraints.map(
      ({ constraint }) => `- Must: ${inlineText(constraint)}`,
    ),
    ...context.verifiedStatements.map(
      ({ question, answer }) =>
        `- ${inlineText(question)}${answer ? `<br>${inlineText(answer)}` : ''}`,
    ),
  ];
  return lines.length ? ['**For agents and tools**', lines.join('\n')] : [];
}
