import { Lifecycle } from './common';

/** Words that teams write, and the usual word that each of them means. */
const usualWords: { readonly [Word in Lifecycle]: readonly string[] } = {
  proposed: ['proposed', 'proposal', 'planned', 'idea', 'requested'],
  draft: [
    'draft',
    'development',
    'indevelopment',
    'dev',
    'experimental',
    'wip',
    'inprogress',
    'test',
    'testing',
    'preview',
    'alpha',
    'beta',
  ],
  active: [
    'active',
    'production',
    'prod',
    'live',
    'released',
    'published',
    'approved',
    'stable',
    'current',
    'ga',
  ],
  deprecated: ['deprecated', 'sunset', 'legacy', 'obsolete', 'phasedout'],
  retired: [
    'retired',
    'archived',
    'decommissioned',
    'removed',
    'inactive',
    'endoflife',
    'eol',
    'disabled',
  ],
};

const lifecycleByWord = new Map<string, Lifecycle>(
  Object.entries(usualWords).flatMap(([lifecycle, words]) =>
    words.map(word => [word, lifecycle as Lifecycle] as const),
  ),
);

export const lifecycles = Object.keys(usualWords) as Lifecycle[];

/** The lifecycle that a status means, whatever its case and separators. */
export function lifecycleOf(status: string | undefined): Lifecycle | undefined {
  return lifecycleByWord.get(
    (status ?? '').toLowerCase().replace(/[^a-z]/g, ''),
  );
}
