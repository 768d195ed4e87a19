import { type Finding, hideSecrets } from '@data-mesh/data-contract';
import {
  DATABASE_FAILURE,
  isDatabaseFailure,
  tellsOfDatabase,
} from '../failures/databaseFailure';

interface ErrorRule {
  rule: string;
  matches: RegExp;
  remedy: string;
}

/** What the catalog says of locations and entities that fail, and what to do about it. */
const ERROR_RULES: ErrorRule[] = [
  {
    rule: 'kind-not-allowed',
    matches: /not of an allowed kind/i,
    remedy:
      'Add the kind to catalog.rules in app-config.yaml, for example: allow: [Component, API, DataProduct].',
  },
  {
    rule: 'location-not-found',
    matches: /NotFoundError|ENOENT|does not exist|no matching files|\b404\b/i,
    remedy:
      'Bring the file back, or correct the address and unregister this location.',
  },
  {
    rule: 'location-not-permitted',
    matches: /NotAllowedError|EACCES|EPERM|Forbidden|Unauthorized|\b40[13]\b/i,
    remedy:
      'Give the portal access: an entry under integrations for this host, or under backend.reading.allow.',
  },
  {
    rule: 'location-answers-otherwise',
    matches:
      /invalid json|is not valid JSON|Unrecognized archive format|incorrect header check/i,
    remedy:
      'The address answers with something else than the file, mostly with a page for signing in. Give the portal a token under integrations for this host.',
  },
  {
    rule: 'yaml-syntax',
    matches: /YAML error|YAMLParseError|Failed to parse YAML/i,
    remedy:
      'Repair the YAML at this place. Other files of the same location are not updated until then.',
  },
  {
    rule: 'entity-refused',
    matches: /Validation of|failed validation|Policy check failed|must /i,
    remedy:
      'Correct the field that the message names; the catalog reads the file again by itself.',
  },
];

const FALLBACK = {
  rule: 'location-unreadable',
  remedy:
    'Check that the portal reaches this address; it tries again by itself. If it stays so, show this message to the operators of the portal.',
};

const PLACE = /line (\d+), column (\d+)/;
const LONGEST_MESSAGE = 500;

interface CatalogError {
  name?: string;
  message?: string;
  cause?: unknown;
}

function deepestMessage(error: CatalogError): string {
  const cause = error.cause as CatalogError | undefined;
  const own = error.message ?? String(error);
  return cause?.message && !own.includes(cause.message)
    ? `${own}: ${deepestMessage(cause)}`
    : own;
}

/** What is said instead of an error of the portal's own database, which is no problem of a file. */
const PORTAL_FAILED: Finding = {
  rule: 'portal-failed',
  severity: 'error',
  path: '',
  message: DATABASE_FAILURE,
  remedy:
    'Nothing is to be done here; the operators find the reason in the log.',
};

/** Whether an error is one of the portal itself, and not of what it reads. */
export function isPortalFailure(error: CatalogError): boolean {
  return isDatabaseFailure(error) || tellsOfDatabase(deepestMessage(error));
}

/** A finding as readers may know it, of which nobody has looked what it tells. */
export function readableFinding(finding: Finding): Finding {
  return tellsOfDatabase(finding.message) ? PORTAL_FAILED : finding;
}

/** An error of the catalog as a finding: the same facts, with what to do. */
export function errorFinding(error: CatalogError): Finding {
  if (isPortalFailure(error)) return PORTAL_FAILED;
  const full = deepestMessage(error);
  const { rule, remedy } =
    ERROR_RULES.find(({ matches }) => matches.test(`${error.name} ${full}`)) ??
    FALLBACK;
  const place = PLACE.exec(full);
  // What the catalog refuses, it quotes.
  const { value: firstLine } = hideSecrets({ value: full.split('\n')[0] });
  return {
    rule,
    severity: 'error',
    path: '',
    line: place ? Number(place[1]) : undefined,
    column: place ? Number(place[2]) : undefined,
    message:
      firstLine.length > LONGEST_MESSAGE
        ? `${firstLine.slice(0, LONGEST_MESSAGE)}…`
        : firstLine,
    remedy,
  };
}
