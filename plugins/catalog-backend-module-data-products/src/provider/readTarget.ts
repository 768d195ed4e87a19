import { InputError } from '@backstage/errors';

const IS_PATTERN = /[*{]/;
const EXAMPLE = 'https://github.com/your-company/data-products/tree/main';

/**
 * The address of a repository or of a folder in it, and the glob in which it
 * ends, if it does.
 */
export function readTarget(options: {
  target: string;
  /** Where it stands in the app-config. */
  path: string;
}): { url: string; pattern?: string } {
  const { target, path } = options;
  if (!URL.canParse(target) || !/^https?:\/\//.test(target)) {
    throw new InputError(
      `${path} must be the address of a repository, such as ${EXAMPLE}, got "${target}"`,
    );
  }
  const { username, password } = new URL(target);
  if (username || password) {
    throw new InputError(
      `${path} must not hold a user or password; credentials belong under integrations`,
    );
  }
  // By hand: a URL would encode the braces.
  const [address, ...rest] = target.split(/(?=[?#])/);
  const query = rest.join('');
  if (IS_PATTERN.test(query)) {
    throw new InputError(
      `${path} has a pattern in its query; write it under patterns instead`,
    );
  }
  const segments = address.split('/');
  const first = segments.findIndex(segment => IS_PATTERN.test(segment));
  if (first < 0) return { url: target };
  return {
    url: `${segments.slice(0, first).join('/')}${query}`,
    pattern: segments.slice(first).join('/'),
  };
}
