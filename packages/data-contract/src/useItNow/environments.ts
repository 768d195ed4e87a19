/** What environments are called, from what consumers read to what nobody may rely on. */
const environments: readonly (readonly string[])[] = [
  ['production', 'prod', 'prd', 'live'],
  ['preproduction', 'preprod', 'pre-prod', 'pre-production'],
  ['staging', 'stage', 'stg', 'acceptance', 'acc', 'uat'],
  ['test', 'testing', 'tst', 'qa', 'integration', 'int'],
  ['development', 'develop', 'dev', 'sandbox', 'local'],
];

function known(text: string | undefined): string | undefined {
  const word = text?.trim().toLowerCase();
  return environments.find(words => word && words.includes(word))?.[0];
}

/**
 * One word for an environment, however it is written. A server that names none
 * may be called like one; empty if it is not.
 */
export function canonicalEnvironment(options: {
  environment?: string;
  name?: string;
}): string {
  const { environment, name } = options;
  return environment
    ? known(environment) ?? environment.toLowerCase()
    : known(name) ?? '';
}

/** Production is 0; what has no name comes last. */
export function environmentRank(canonical: string): number {
  if (!canonical) return environments.length + 1;
  const rank = environments.findIndex(([word]) => word === canonical);
  return rank < 0 ? environments.length : rank;
}
