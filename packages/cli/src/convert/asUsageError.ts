import {
  InvalidExportError,
  SchemaParseError,
} from '@data-mesh/schema-formats';
import { UsageError } from '../configuration/UsageError';

/** Converts; what is wrong with the text or the wishes is said with the name of the file. */
export function asUsageError<Result>(options: {
  file: string;
  convert: () => Result;
}): Result {
  try {
    return options.convert();
  } catch (error) {
    if (
      error instanceof SchemaParseError ||
      error instanceof InvalidExportError
    ) {
      throw new UsageError(`${options.file}: ${error.message}`);
    }
    throw error;
  }
}
