import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  buildLineage,
  type KnownEntities,
  LINEAGE_PAGE_SIZE,
  type LineageGraph,
  type LineageOpening,
  openingKey,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import useMountedState from 'react-use/esm/useMountedState';
import { loadStep } from './loadStep';

/** The graph around an entity as far as it was opened, and the ways to open it further. */
export interface Lineage {
  graph: LineageGraph;
  /** Whether the neighbours of the centre are there. */
  ready: boolean;
  loading: boolean;
  error?: Error;
  retry(): void;
  /** Shows what comes next at an entity, or hides it again. */
  toggle(opening: LineageOpening): void;
  /** Shows another page of what comes next. */
  showMore(opening: LineageOpening): void;
}

/**
 * Loads one step beyond what is shown, so that a click opens at once and says
 * beforehand how much it opens.
 */
export function useLineage(centre: Entity): Lineage {
  const catalog = useApi(catalogApiRef);
  const isMounted = useMountedState();
  const [loaded, setLoaded] = useState<KnownEntities>(new Map());
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map());
  const [state, setState] = useState<{ loading: boolean; error?: Error }>({
    loading: false,
  });
  const asked = useRef(new Set<string>());
  const known = useMemo(
    () => new Map([...loaded, [stringifyEntityRef(centre), centre]]),
    [loaded, centre],
  );
  const graph = useMemo(
    () => buildLineage({ centre, entities: known, opened }),
    [centre, known, opened],
  );
  const wanted = graph.openings.filter(({ complete }) => !complete);
  const isIdle = !state.loading && !state.error;

  useEffect(() => {
    const fresh = wanted.filter(
      opening => !asked.current.has(openingKey(opening)),
    );
    if (!isIdle || fresh.length === 0) return;
    for (const opening of fresh) asked.current.add(openingKey(opening));
    setState({ loading: true });
    const at = fresh.map(({ entityRef, direction }) => ({
      entity: known.get(entityRef)!,
      direction,
    }));
    loadStep({ catalog, known, at }).then(
      more => {
        if (!isMounted()) return;
        setLoaded(before => new Map([...before, ...more]));
        setState({ loading: false });
      },
      error => {
        if (!isMounted()) return;
        for (const opening of fresh) asked.current.delete(openingKey(opening));
        setState({ loading: false, error: toError(error) });
      },
    );
  }, [isIdle, wanted, catalog, known, isMounted]);

  const atCentre = graph.openings.filter(
    ({ entityRef }) => entityRef === graph.centre,
  );
  const ready =
    atCentre.every(({ complete }) => complete) ||
    (isIdle && atCentre.every(place => asked.current.has(openingKey(place))));

  const show = (opening: LineageOpening, count: number) => {
    if (!opening.complete) asked.current.delete(openingKey(opening));
    setOpened(before => new Map([...before, [openingKey(opening), count]]));
  };
  return {
    graph,
    ready,
    ...state,
    retry: () => setState({ loading: false }),
    toggle: opening => show(opening, opening.shown > 0 ? 0 : LINEAGE_PAGE_SIZE),
    showMore: opening => show(opening, opening.shown + LINEAGE_PAGE_SIZE),
  };
}
