import { OwnershipConfiguration } from '../ownership/types';
import { DocumentReading, ReadingLimits } from './types';

/** @public */
export function readDocuments(_options: {
  text: string;
  limits?: Partial<ReadingLimits>;
  ownership?: OwnershipConfiguration;
  now?: Date;
}): DocumentReading[] {
  return [];
}
