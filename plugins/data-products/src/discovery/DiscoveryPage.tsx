import { Container } from '@backstage/ui';
import { DiscoveryView } from './DiscoveryView';

/** The page of the new frontend system, which brings its own header. */
export function DiscoveryPage() {
  return (
    <Container>
      <DiscoveryView />
    </Container>
  );
}
