import { Flex } from '@backstage/ui';
import type { AuthoritativeDefinition } from '@data-mesh/data-contract';
import { SafeLink } from '../../document';
import { DetailsPart } from '../schema/DetailsPart';
import styles from '../schema/schema.module.css';

function DefinitionLink(props: { definition: AuthoritativeDefinition }) {
  const { type, url, address, description } = props.definition;
  const name = type ?? url ?? address;
  return (
    <li>
      <SafeLink to={url}>{name}</SafeLink>
      {!url && address && type && (
        <>
          {': '}
          <code>{address}</code>
        </>
      )}
      {description && ` (${description})`}
    </li>
  );
}

/** The sources that say more, as links where a browser may follow them. */
export function DefinitionLinks(props: {
  title?: string;
  definitions: readonly AuthoritativeDefinition[];
}) {
  const { title, definitions } = props;
  if (definitions.length === 0) return null;
  const links = (
    <ul className={styles.values}>
      {definitions.map((definition, index) => (
        <DefinitionLink key={index} definition={definition} />
      ))}
    </ul>
  );
  return title ? (
    <DetailsPart title={title}>{links}</DetailsPart>
  ) : (
    <Flex>{links}</Flex>
  );
}
