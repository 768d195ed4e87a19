import { stringifyLocationRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessorParser,
  type CatalogProcessorResult,
  parseEntityYaml,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { decodeText } from '../documents/decodeText';
import { fileRefreshKey } from '../standing/CatalogLocations';
import type { FileOutcome, FileReader } from './FileReader';
import { isOwnText } from './ownText';

/**
 * The parser of the catalog for every file that a location brings.
 *
 * @remarks
 *
 * Standard documents become entities. Files about other things pass through
 * exactly as they do without this module. A file of ours that cannot be read
 * does not become an error of its location, which would hold up the other files
 * of that location: its last good state is kept, and the problem is remembered.
 */
export function createFileParser(options: {
  reader: Pick<FileReader, 'known' | 'read'>;
}): CatalogProcessorParser {
  const { reader } = options;

  return async function* parseFile({ data, location }) {
    const file = { ...decodeText(data), location };
    if (!isOwnText(file)) {
      const results = [...parseEntityYaml(data, location)];
      const isEntity = results.some(({ type }) => type === 'entity');
      // Otherwise a file that was ours may be empty, a login page or a torn-off rest now.
      if (isEntity || (await reader.known([location])).size === 0) {
        yield* results;
        return;
      }
    }
    const [outcome] = await reader.read([file]);
    yield* toResults(location, outcome);
  };
}

function toResults(
  location: LocationSpec,
  outcome: FileOutcome,
): CatalogProcessorResult[] {
  const results = outcome.entities.map(({ entity, locationKey }) =>
    processingResult.entity(
      location,
      entity,
      locationKey ? { locationKey } : undefined,
    ),
  );
  // Anything but entities keeps the catalog from reusing this answer for as
  // long as the file does not change: next time may end differently.
  return outcome.isSettled
    ? results
    : [
        ...results,
        processingResult.refresh(
          fileRefreshKey(stringifyLocationRef(location)),
        ),
      ];
}
