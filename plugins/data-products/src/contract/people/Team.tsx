import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  Team as ContractTeam,
  TeamMember,
} from '@data-mesh/data-contract';
import { SafeLink } from '../../document';
import { formatDay, useLocale } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { DetailsPart } from '../schema/DetailsPart';
import styles from '../contract.module.css';

const EMAIL = /^[^\s@]+@[^\s@]+$/;

function Member(props: { member: TeamMember }) {
  const { username, name, role, dateOut, description } = props.member;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  const person = name ?? username ?? '';
  return (
    <li>
      <Text as="p" variant="body-medium">
        {role ? t('contract.people.member', { person, role }) : person}
        {dateOut &&
          ` (${t('contract.people.until', {
            date: formatDay({ date: dateOut, locale }),
          })})`}
      </Text>
      {username && username !== person && (
        <Text as="p" variant="body-medium">
          {EMAIL.test(username) ? (
            <SafeLink to={`mailto:${username}`}>{username}</SafeLink>
          ) : (
            username
          )}
        </Text>
      )}
      {description && (
        <Text as="p" variant="body-small" color="secondary">
          {description}
        </Text>
      )}
    </li>
  );
}

/** The people behind a contract: those who are there first, those who left last. */
export function Team(props: { team: ContractTeam; now?: Date }) {
  const { team, now = new Date() } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const hasLeft = ({ dateOut }: TeamMember) =>
    dateOut !== undefined && new Date(dateOut) < now;
  const people = team.members.filter(({ name, username }) => name ?? username);
  const members = [
    ...people.filter(member => !hasLeft(member)),
    ...people.filter(hasLeft),
  ];
  return (
    <DetailsPart
      title={
        team.name
          ? t('contract.people.teamNamed', { team: team.name })
          : t('contract.people.team')
      }
    >
      {team.description && (
        <Text as="p" variant="body-medium">
          {team.description}
        </Text>
      )}
      {members.length > 0 && (
        <ul className={styles.list}>
          {members.map((member, index) => (
            <Member key={index} member={member} />
          ))}
        </ul>
      )}
    </DetailsPart>
  );
}
