import { JsonValue } from '../model';

/**
 * What a plain scalar means in the core schema of YAML 1.2. Dates stay texts.
 * So do `.inf` and `.nan`, which JSON cannot say and no standard uses.
 */
export function resolveScalar(source: string): JsonValue {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return canStartNumber(source.charCodeAt(0))
        ? resolveNumber(source)
        : source;
  }
}

/** Most scalars are words: one look at the first character spares two patterns. */
function canStartNumber(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46
  );
}

function resolveNumber(source: string): JsonValue {
  if (
    /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source)
  ) {
    const number = Number(source);
    return Number.isFinite(number) ? number : source;
  }
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(source)) {
    return Number(source);
  }
  return source;
}
