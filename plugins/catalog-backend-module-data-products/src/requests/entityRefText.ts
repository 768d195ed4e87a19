import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { z } from 'zod/v3';
import { storableText } from './storableText';

const MOST_CHARACTERS = 400;

/** A reference of an entity in a request, which is full from then on. */
export function entityRefText(options: { example: string }) {
  return storableText({ least: 1, most: MOST_CHARACTERS }).transform(
    (text, context): string => {
      try {
        return stringifyEntityRef(
          parseEntityRef(text, { defaultNamespace: DEFAULT_NAMESPACE }),
        );
      } catch {
        context.addIssue({
          code: z.ZodIssueCode.custom,
          message: `must be a full reference, such as ${options.example}`,
        });
        return z.NEVER;
      }
    },
  );
}
