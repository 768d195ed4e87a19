import { UsageError } from './UsageError';

type Environment = Readonly<Record<string, string | undefined>>;

const PATH = 'dataProducts';

/** What a portal decides about documents; the rest of its configuration is nobody's business here. */
const sections = ['ownership', 'personalData', 'findings', 'secrets'];

/** Keys by which a configuration of Backstage takes a value from elsewhere. */
const elsewhere = ['$include', '$file'];

/** The conventions in the `app-config.yaml` of a portal, with its variables replaced. */
export function portalConventions(options: {
  /** The parsed file. */
  content: unknown;
  environment: Environment;
}): Record<string, unknown> {
  const { content, environment } = options;
  const section = mapping(mapping(content, 'The file').dataProducts, PATH);
  return Object.fromEntries(
    sections
      .filter(name => section[name] !== undefined)
      .map(name => [
        name,
        replaced({
          value: section[name],
          path: `${PATH}.${name}`,
          environment,
        }),
      ]),
  );
}

function mapping(value: unknown, path: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UsageError(
      `${path} must be a mapping of keys to values, as in the app-config.yaml of a portal.`,
    );
  }
  return value as Record<string, unknown>;
}

function replaced(options: {
  value: unknown;
  path: string;
  environment: Environment;
}): unknown {
  const { value, path, environment } = options;
  if (typeof value === 'string') return withVariables({ ...options, value });
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      replaced({ value: item, path: `${path}[${index}]`, environment }),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, name] = []] = entries;
  if (entries.length === 1 && key === '$env' && typeof name === 'string') {
    return variable({ name, path, environment });
  }
  if (key !== undefined && elsewhere.includes(key)) {
    throw new UsageError(
      `${path} is taken from elsewhere with ${key}, which only a portal follows. Write the value itself.`,
    );
  }
  return Object.fromEntries(
    entries.map(([below, item]) => [
      below,
      replaced({ value: item, path: `${path}.${below}`, environment }),
    ]),
  );
}

/** `${NAME}` and `${NAME:-otherwise}`; `$${NAME}` is the text `${NAME}`. */
function withVariables(options: {
  value: string;
  path: string;
  environment: Environment;
}): string {
  const { value, path, environment } = options;
  return value.replace(
    /\$(\$\{[^{}]*\})|\$\{\s*([^{}:\s]+)\s*(?::-([^{}]*))?\}/g,
    (_, escaped?: string, name?: string, otherwise?: string) =>
      escaped ?? variable({ name: name ?? '', path, environment, otherwise }),
  );
}

function variable(options: {
  name: string;
  path: string;
  environment: Environment;
  otherwise?: string;
}): string {
  const { name, path, environment, otherwise } = options;
  const value = environment[name] || otherwise?.trim();
  if (value === undefined) {
    throw new UsageError(
      `${path} uses the variable ${name}, which is not set here. Set it as it is for the portal.`,
    );
  }
  return value;
}
