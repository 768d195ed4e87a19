import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { dataProductsTranslationRef } from '../../translation';
import { nearestElements } from './nearestElements';
import type { SchemaTree } from './schemaTree';

/** As much of a name as makes it recognisable. */
const SHOWN = 120;

/** Says that the address names an element which is not there, and which may be meant. */
export function MissingElement(props: {
  path: string;
  tree: SchemaTree;
  onChoose(path: string): void;
}) {
  const { path, tree, onChoose } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const nearest = nearestElements({ tree, path });
  const element = path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path;
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('contract.schema.notHere', { element })}
      description={t(
        nearest.length > 0
          ? 'contract.schema.notHereNearest'
          : 'contract.schema.notHereRemedy',
      )}
      customActions={
        <Flex gap="2" style={{ flexWrap: 'wrap' }}>
          {nearest.map(candidate => (
            <Button
              key={candidate}
              size="small"
              variant="secondary"
              onPress={() => onChoose(candidate)}
            >
              {candidate}
            </Button>
          ))}
        </Flex>
      }
    />
  );
}
