import { JsonValue } from '../model';
import { OwnerCandidate } from './types';

/** Namespace and name as the catalog takes them: at most 63 characters each. */
const entityRefPattern =
  /^(group|user):(?:([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\/)?([a-z0-9](?:[a-z0-9_.-]{0,61}[a-z0-9])?)$/i;
const emailPattern = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;
const namedEmailPattern = /^([^<>]*[^<>\s])\s*<([^\s<>]+)>$/;

/** Says of a text what it looks like: an entity ref, an e-mail address or a name. */
export function ownerCandidate(options: {
  source: string;
  text: string;
}): OwnerCandidate | undefined {
  const text = options.text.trim();
  if (!text) {
    return undefined;
  }
  const candidate: OwnerCandidate = { source: options.source, text };
  const entityRef = entityRefPattern.exec(text);
  const namedEmail = namedEmailPattern.exec(text);
  if (entityRef) {
    const [, kind, namespace = 'default', name] = entityRef;
    candidate.entityRef = `${kind}:${namespace}/${name}`.toLowerCase();
  } else if (emailPattern.test(text)) {
    candidate.email = text;
  } else if (namedEmail && emailPattern.test(namedEmail[2])) {
    candidate.name = namedEmail[1];
    candidate.email = namedEmail[2];
  } else {
    candidate.name = text;
  }
  return candidate;
}

/** The candidates in the value of a custom property: a text or a list of texts. */
export function candidatesInValue(options: {
  source: string;
  value: JsonValue | undefined;
}): OwnerCandidate[] {
  const { source, value } = options;
  if (typeof value === 'string') {
    const candidate = ownerCandidate({ source, text: value });
    return candidate ? [candidate] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) =>
      typeof entry === 'string'
        ? candidatesInValue({ source: `${source}[${index}]`, value: entry })
        : [],
    );
  }
  return [];
}
