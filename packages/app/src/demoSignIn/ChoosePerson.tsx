import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  Alert,
  Avatar,
  Box,
  Card,
  CardBody,
  Container,
  Flex,
  Grid,
  Text,
} from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { Logo } from '../navigation/Logo';
import { DemoPerson } from './readDemoPeople';

/** Shows the people of the example company, and what went wrong with the last choice. */
export function ChoosePerson(props: {
  people: DemoPerson[];
  problem?: { person: DemoPerson; error: Error };
  onChoose: (person: DemoPerson) => void;
}) {
  const { people, problem, onChoose } = props;
  const config = useApi(configApiRef);
  const title = config.getOptionalString('app.title') ?? 'Backstage';
  const company =
    config.getOptionalString('organization.name') ?? 'the example company';

  return (
    <Box as="main" style={{ minHeight: '100vh', overflow: 'auto' }}>
      <Container py="8">
        <Flex direction="column" gap="6">
          <Flex direction="column" gap="2">
            <Flex align="center" gap="3">
              <Logo size={40} />
              <Text as="h1" variant="title-medium" weight="bold">
                {title}
              </Text>
            </Flex>
            <Text as="p" variant="body-large" color="secondary">
              {people.length > 0
                ? `Look around ${company} as one of its people. No password: this sign-in works in development only.`
                : null}
            </Text>
          </Flex>
          {problem && (
            <Alert
              status="danger"
              role="alert"
              title={`Signing in as ${problem.person.name} did not work`}
              description={explain(problem.error)}
            />
          )}
          {people.length === 0 && <NobodyToChoose />}
          <Grid.Root columns={{ initial: '1', sm: '2', md: '3' }} gap="4">
            {people.map(person => (
              <PersonCard
                key={person.userEntityRef}
                person={person}
                onChoose={() => onChoose(person)}
              />
            ))}
          </Grid.Root>
        </Flex>
      </Container>
    </Box>
  );
}

function PersonCard(props: { person: DemoPerson; onChoose: () => void }) {
  const { name, role, can } = props.person;
  return (
    <Card label={`Sign in as ${name}, ${role}`} onPress={props.onChoose}>
      <CardBody>
        <Flex direction="column" gap="3">
          <Flex align="center" gap="3">
            <Avatar src="" name={name} size="large" purpose="decoration" />
            <Flex direction="column" gap="1" style={{ flexGrow: 1 }}>
              <Text as="h2" variant="title-x-small" weight="bold">
                {name}
              </Text>
              <Text color="secondary">{role}</Text>
            </Flex>
            <RiArrowRightLine aria-hidden="true" size={20} />
          </Flex>
          <Text as="p">{can}</Text>
        </Flex>
      </CardBody>
    </Card>
  );
}

function NobodyToChoose() {
  return (
    <Alert
      status="warning"
      title="Nobody can sign in here yet"
      description="For a demo, list people under auth.providers.demo.people in the configuration. For a portal that others use, set up an auth provider and put its sign-in page in the place of this one in packages/app/src/App.tsx."
    />
  );
}

/** The backend says what went wrong and what to do; the error around it only quotes its status. */
function explain(error: Error): string {
  if (error.cause instanceof Error) return error.cause.message;
  if (error instanceof TypeError) {
    return `The backend does not answer (${error.message}). Check that it runs, then choose again.`;
  }
  return error.message;
}
