import { Container } from '@backstage/ui';
import { FilesView } from './FilesView';

/** The page of the new frontend system, which brings its own header. */
export function FilesPage() {
  return (
    <Container>
      <FilesView />
    </Container>
  );
}
