import { NameMaker } from './NameMaker';

const LONGEST = 80;

function legal(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .replace(/[-.]+$/, '');
}

/** Makes names of files without their endings: no folder, no device, none twice. */
export function fileNames(fallback: string): NameMaker {
  return new NameMaker({
    // Windows takes these for devices, whatever their ending.
    legal: text =>
      legal(text).replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$1'),
    key: name => name.toLowerCase(),
    maximumBytes: LONGEST,
    fallback,
  });
}
