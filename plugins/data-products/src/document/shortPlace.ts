/** The last parts of a place, which are what people call a file. */
export function shortPlace(place: string, parts: number = 1): string {
  const [path] = place.replace(/^(url|file):/, '').split(/[?#]/);
  const name = path.split('/').filter(Boolean).slice(-parts).join('/');
  if (!name) return place;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
