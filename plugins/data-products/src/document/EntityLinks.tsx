import { Fragment } from 'react';
import { EntityLink } from './EntityLink';

/** Links to several entities, one after the other. */
export function EntityLinks(props: { entityRefs: readonly string[] }) {
  return (
    <>
      {props.entityRefs.map((entityRef, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <EntityLink entity={entityRef} />
        </Fragment>
      ))}
    </>
  );
}
