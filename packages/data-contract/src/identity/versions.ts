/** Dot-separated parts; a part is a number or a word. */
export interface SemanticVersion {
  numbers: string[];
  prerelease: string[];
}

const semanticVersion =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/i;

/**
 * Compares by SemVer 2.0 where both texts are versions, also short ones such as
 * `v1.2`; a version is higher than any other text, and those compare in natural
 * order, so that `release 10` is higher than `release 9`. Negative if the left
 * one is lower. It is a total order: texts of equal rank return 0.
 */
export function compareVersions(options: {
  left: string | undefined;
  right: string | undefined;
}): number {
  const left = options.left?.trim();
  const right = options.right?.trim();
  if (!left || !right) {
    return Number(Boolean(left)) - Number(Boolean(right));
  }
  const leftVersion = parseVersion(left);
  const rightVersion = parseVersion(right);
  if (leftVersion && rightVersion) {
    return compareSemantic(leftVersion, rightVersion);
  }
  if (leftVersion || rightVersion) {
    return leftVersion ? 1 : -1;
  }
  return compareParts(naturalParts(left), naturalParts(right));
}

/** Undefined for a text that is no version. */
export function parseVersion(text: string): SemanticVersion | undefined {
  const match = semanticVersion.exec(text);
  if (!match) {
    return undefined;
  }
  const [, major, minor = '0', patch = '0', prerelease] = match;
  return {
    numbers: [major, minor, patch],
    prerelease: prerelease ? prerelease.split('.') : [],
  };
}

function compareSemantic(left: SemanticVersion, right: SemanticVersion) {
  const numbers = compareParts(left.numbers, right.numbers);
  if (numbers !== 0) {
    return numbers;
  }
  // A release is higher than all its pre-releases.
  if (!left.prerelease.length || !right.prerelease.length) {
    return right.prerelease.length - left.prerelease.length;
  }
  return compareParts(left.prerelease, right.prerelease);
}

function naturalParts(text: string): string[] {
  return text.toLowerCase().match(/\d+|\D+/g) ?? [];
}

function compareParts(
  left: readonly string[],
  right: readonly string[],
): number {
  for (const [index, part] of left.entries()) {
    if (index >= right.length) {
      return 1;
    }
    const difference = comparePart(part, right[index]);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

function comparePart(left: string, right: string): number {
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber && rightIsNumber) {
    return compareDigits(left, right);
  }
  if (leftIsNumber !== rightIsNumber) {
    return leftIsNumber ? -1 : 1;
  }
  return compareText(left, right);
}

/** Digits of any length, beyond what a number holds exactly. */
function compareDigits(left: string, right: string): number {
  const leftDigits = left.replace(/^0+(?=\d)/, '');
  const rightDigits = right.replace(/^0+(?=\d)/, '');
  return (
    leftDigits.length - rightDigits.length ||
    compareText(leftDigits, rightDigits)
  );
}

/** By code units: the same everywhere, whatever the locale. */
export function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
