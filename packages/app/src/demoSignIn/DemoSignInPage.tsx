import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useMemo, useState } from 'react';
import { ChoosePerson } from './ChoosePerson';
import { keepSession, signedInAs } from './demoSession';
import { readDemoPeople } from './readDemoPeople';

/** Asks as whom of the example company to sign in, and signs in. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = useMemo(() => readDemoPeople({ config }), [config]);
  const [attempts, setAttempts] = useState(() =>
    people.filter(person => person.userEntityRef === signedInAs()),
  );
  const person = attempts.at(-1);

  const AskAgain = useMemo(
    () =>
      function Ask({ error }: { error?: Error }) {
        return (
          <ChoosePerson
            people={people}
            problem={person && error && { person, error }}
            onChoose={chosen => setAttempts(before => [...before, chosen])}
          />
        );
      },
    [people, person],
  );

  if (!person) return <AskAgain />;
  const { userEntityRef } = person;
  return (
    <ProxiedSignInPage
      // Choosing the same person again tries again.
      key={attempts.length}
      provider="demo"
      headers={{ 'x-demo-user': userEntityRef }}
      onSignInSuccess={identityApi =>
        onSignInSuccess(keepSession({ userEntityRef, identityApi }))
      }
      ErrorComponent={AskAgain}
    />
  );
}
