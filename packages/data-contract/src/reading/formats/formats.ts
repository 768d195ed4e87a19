import { JsonValue } from '../../model';
import { DocumentFormat, TopLevel } from './format';
import { odcs } from './odcs';
import { odcs2 } from './odcs2';
import { odps } from './odps';

/** One row for each format; the first one that recognises a document reads it. */
export const formats: readonly DocumentFormat[] = [odps, odcs2, odcs];

/** The format of a document, by its top level or what is known of that. */
export function formatOf(value: TopLevel): DocumentFormat | undefined {
  return formats.find(format => format.recognises(value));
}

/** The known versions of a standard, over all formats that it had. */
export function versionsOf({ title }: DocumentFormat): readonly string[] {
  return formats
    .filter(format => format.title === title)
    .flatMap(({ versions }) => versions);
}

/** An API version such as `backstage.io/v1alpha1`, which is that of somebody else. */
export function hasGroup(apiVersion: JsonValue | undefined): boolean {
  return typeof apiVersion === 'string' && apiVersion.includes('/');
}

/** A version as the standards write it, such as `v1.0.0`; others write `v1` or a group. */
export function isStandardVersion(apiVersion: JsonValue | undefined): boolean {
  return (
    typeof apiVersion === 'string' &&
    formats.some(({ versions }) =>
      versions.some(version => `v${version}` === apiVersion.toLowerCase()),
    )
  );
}
