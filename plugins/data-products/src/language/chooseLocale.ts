/** Browsers on servers and in containers have been seen to give tags like `en-US@posix`. */
function isValid(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** The first of the reader's locales that is of the app's language. */
export function chooseLocale(options: {
  language: string;
  preferred: readonly string[];
}): string {
  const { language, preferred } = options;
  return (
    preferred.find(
      locale => locale.split('-')[0] === language && isValid(locale),
    ) ?? language
  );
}
