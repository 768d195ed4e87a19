import type {
  FileProblem,
  FileProblemKind,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import type { PlacedEntity } from './readTroubles';

/** Where a page of problems ended. */
export interface ProblemCursor {
  since: string;
  id: string;
}

/** Which problems are asked for. */
export interface ProblemFilter {
  kind?: FileProblemKind;
  /** Those about this entity only, and about the places that it is from. */
  entityRef?: string;
  places?: string[];
  /** Problems that nobody has met since are over: their files are gone. */
  metSince: string;
}

/** Lists what is wrong with files and locations, the newest first. */
export interface ProblemStore {
  /** Notes an error that the catalog reported of a location or an entity. */
  recordError(options: {
    entityRef: string;
    place: string;
    findings: Finding[];
    now: Date;
  }): Promise<void>;

  /** Forgets errors that are over. */
  forgetErrors(options: { entityRefs: string[] }): Promise<void>;

  /** The entities of which an error is remembered, in order. */
  failingRefs(options: { after?: string; limit: number }): Promise<string[]>;

  list(options: {
    filter: ProblemFilter;
    limit: number;
    after?: ProblemCursor;
  }): Promise<FileProblem[]>;

  count(options: { filter: ProblemFilter }): Promise<number>;

  countFiles(): Promise<number>;

  /** What is wrong with the files of entities, by their references; those without are left out. */
  troubles(options: {
    entities: readonly PlacedEntity[];
    /** As in `ProblemFilter`. */
    metSince: string;
  }): Promise<Map<string, FileProblemKind[]>>;
}
