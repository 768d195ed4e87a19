import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Alert } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { useCallback, useRef, useState } from 'react';
import { shortPlace } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { AcceptSourceDialog } from './AcceptSourceDialog';
import { PARTS } from './Place';

/** Lets somebody accept the source of a file, and says that it is done. */
export function useAcceptSource(options: { onAccepted(): void }) {
  const [asked, setAsked] = useState<FileProblem>();
  const [accepted, setAccepted] = useState<FileProblem>();
  const note = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const onGone = useCallback(() => {
    // The button that was pressed goes away with the problem that is solved.
    if (isDone.current) note.current?.focus();
    isDone.current = false;
  }, []);
  return {
    /** Opens the question. */
    ask: (problem: FileProblem) => setAsked(problem),
    /** Where it is said; always there, so that it is read out. */
    note: (
      <div ref={note} role="status" tabIndex={-1}>
        {accepted && <AcceptedNote problem={accepted} />}
      </div>
    ),
    dialog: asked && (
      <AcceptSourceDialog
        problem={asked}
        onCancel={() => setAsked(undefined)}
        onAccepted={() => {
          isDone.current = true;
          setAccepted(asked);
          setAsked(undefined);
          options.onAccepted();
        }}
        onGone={onGone}
      />
    ),
  };
}

function AcceptedNote(props: { problem: FileProblem }) {
  const { place, entityRefs } = props.problem;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { primaryTitle: entity } = useEntityPresentation(entityRefs[0]);
  return (
    <Alert
      status="success"
      icon
      title={t('files.accept.done', {
        entity,
        place: shortPlace(place, PARTS),
      })}
      description={t('files.accept.doneDescription')}
    />
  );
}
