import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { StatusWords } from '../status/StatusWords';
import { useEntityStatus } from '../status/useEntityStatus';
import { FINDINGS_ANCHOR } from './FindingsCard';

/** What is wrong with an entity; nothing where nothing is known to be. */
export function FindingCounts(props: { entity: Entity }) {
  const status = useEntityStatus(stringifyEntityRef(props.entity));
  return <StatusWords status={status} onlyWrong withoutOwners />;
}

/** The status of an entity, with the way to what is wrong with it. */
export function FindingsCount(props: { entity: Entity }) {
  const status = useEntityStatus(stringifyEntityRef(props.entity));
  const isWrong = status.level === 'error' || status.level === 'warning';
  if (!isWrong) return <StatusWords status={status} />;
  return (
    <Link href={`#${FINDINGS_ANCHOR}`} variant="body-medium">
      <StatusWords status={status} />
    </Link>
  );
}
