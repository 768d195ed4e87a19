import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Alert } from '@backstage/ui';
import { useCallback, useRef, useState } from 'react';
import { shortPlace } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { AcceptSourceDialog } from './AcceptSourceDialog';
import { ConfirmDialog } from './ConfirmDialog';
import type { AskedDecision } from './decisions';
import { PARTS } from './Place';

/** Lets somebody decide about a problem, and says that it is done. */
export function useDecision(options: { onDecided(): void }) {
  const [asked, setAsked] = useState<AskedDecision>();
  const [decided, setDecided] = useState<AskedDecision>();
  const note = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const onGone = useCallback(() => {
    // The button that was pressed goes away with the problem that is solved.
    if (isDone.current) note.current?.focus();
    isDone.current = false;
  }, []);
  const ends = {
    onGone,
    onCancel: () => setAsked(undefined),
    onDecided: () => {
      isDone.current = true;
      setDecided(asked);
      setAsked(undefined);
      options.onDecided();
    },
  };
  return {
    /** Opens the question. */
    ask: setAsked,
    /** Where it is said; always there, so that it is read out. */
    note: (
      <div ref={note} role="status" tabIndex={-1}>
        {decided && <DecidedNote decided={decided} />}
      </div>
    ),
    dialog: asked && <Question asked={asked} {...ends} />,
  };
}

function Question(
  props: Parameters<typeof AcceptSourceDialog>[0] & { asked: AskedDecision },
) {
  const { kind } = props.asked;
  return kind === 'accept' ? (
    <AcceptSourceDialog {...props} />
  ) : (
    <ConfirmDialog {...props} decision={kind} />
  );
}

function DecidedNote(props: { decided: AskedDecision }) {
  const { kind, problem } = props.decided;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { primaryTitle: entity } = useEntityPresentation(problem.entityRefs[0]);
  const place = shortPlace(problem.place, PARTS);
  return (
    <Alert
      status="success"
      icon
      title={
        kind === 'accept'
          ? t('problems.accept.done', { entity, place })
          : t(`domains.${kind}.done`, { entity })
      }
      description={
        kind === 'accept'
          ? t('problems.accept.doneDescription')
          : t(`domains.${kind}.doneDescription`)
      }
    />
  );
}
