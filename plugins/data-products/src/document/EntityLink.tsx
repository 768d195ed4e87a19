import type { CompoundEntityRef, Entity } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';

/** A link to an entity, underlined: inside a sentence a colour alone is no sign. */
export function EntityLink(props: {
  entity: Entity | CompoundEntityRef | string;
  children?: ReactNode;
}) {
  return (
    <EntityRefLink entityRef={props.entity} underline="always">
      {props.children}
    </EntityRefLink>
  );
}
