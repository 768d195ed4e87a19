import { CompatibilityCheck, CompatibilityLevel } from './types';

interface LevelMeaning {
  directions: readonly CompatibilityCheck['direction'][];
  /** Whether all earlier schemas count, or the last one only. */
  transitive: boolean;
}

/** What each level asks, as schema registries define it. */
export const levelMeanings: Readonly<Record<CompatibilityLevel, LevelMeaning>> =
  {
    NONE: { directions: [], transitive: false },
    BACKWARD: { directions: ['backward'], transitive: false },
    BACKWARD_TRANSITIVE: { directions: ['backward'], transitive: true },
    FORWARD: { directions: ['forward'], transitive: false },
    FORWARD_TRANSITIVE: { directions: ['forward'], transitive: true },
    FULL: { directions: ['backward', 'forward'], transitive: false },
    FULL_TRANSITIVE: { directions: ['backward', 'forward'], transitive: true },
  };
