import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { InvalidIdentifierError } from './InvalidIdentifierError';

const maximumLength = 63;
const hashLength = 8;
/** What the catalog accepts as `metadata.name`, for texts of 1 to 63 characters. */
const legalName = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/**
 * The name under which the catalog holds the document with this `id`: the `id`
 * in lower case where that is a legal name, else a readable slug and the first
 * 8 hex digits of the SHA-256 of the `id`, so that everybody who knows an `id`
 * knows the name without a look-up.
 *
 * Legal ids that differ only by case share one name, because the catalog
 * compares names without case.
 *
 * @throws {@link InvalidIdentifierError} if the id is blank
 * @public
 */
export function catalogName(options: { id: string }): string {
  const { id } = options;
  if (!id.trim()) {
    throw new InvalidIdentifierError(
      'id must not be blank; write one such as id: "customer-orders"',
    );
  }
  if (id.length <= maximumLength && legalName.test(id)) {
    return id.toLowerCase();
  }
  const hash = bytesToHex(sha256(utf8ToBytes(id))).slice(0, hashLength);
  const slug = slugOf(id);
  return slug ? `${slug}-${hash}` : hash;
}

function slugOf(id: string): string {
  return id
    .slice(0, 4 * maximumLength)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maximumLength - hashLength - 1)
    .replace(/-$/, '');
}
