import type { Problem, ReportProblem } from '../findings/problem';
import { formatPath } from '../findings/wording';
import type { Path } from '../yaml/types';
import { maskedPlaces } from './maskedPlaces';
import type { MaskedPlace } from './types';

const remedy = (rest: string) =>
  `Change it where it is used, because the history of the file has it, and ${rest}`;
const REFER = remedy(
  'write a reference in its place, such as ${DB_PASSWORD} or vault:shop/orders#password.',
);

/**
 * Says where a document has secrets. They are known by their masks, so that the
 * text of an entity and that of its file have the same findings.
 */
export function reportSecrets(options: {
  /** The text as it is shown. */
  text: string;
  exposed: readonly Path[];
  report: ReportProblem;
}): void {
  const { text, exposed, report } = options;
  for (const place of maskedPlaces(text)) report(maskedProblem(place));
  for (const path of exposed) report(exposedProblem(path));
}

/** The problem of a name that holds a secret. */
export function exposedProblem(path: Path): Problem {
  return {
    rule: 'secret-in-document',
    path,
    message: `${formatPath(
      path,
    )} has a secret in it that everybody can read: names are not masked, because versions and ports are told apart by them.`,
    remedy: remedy('write another name.'),
  };
}

/** The problem of a mask. */
export function maskedProblem({ path, offset }: MaskedPlace): Problem {
  const where = path.length > 0 ? formatPath(path) : 'A comment or line';
  return {
    rule: 'secret-in-document',
    path,
    offset,
    message: `${where} has a secret in it, which is shown as •••.`,
    remedy: REFER,
  };
}
