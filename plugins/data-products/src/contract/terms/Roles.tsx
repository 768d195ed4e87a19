import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { AccessRole, Finding } from '@data-mesh/data-contract';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { RoleFindings } from './placeRoleFindings';
import styles from '../contract.module.css';

function useApproval(role: AccessRole): string | undefined {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { firstLevelApprovers: first, secondLevelApprovers: second } = role;
  if (first && second) {
    return t('contract.terms.bothApprovers', {
      approvers: first,
      secondApprovers: second,
    });
  }
  if (first) return t('contract.terms.firstApprover', { approvers: first });
  return second
    ? t('contract.terms.secondApprover', { approvers: second })
    : undefined;
}

function Role(props: { role: AccessRole; findings?: readonly Finding[] }) {
  const { role, access, description } = props.role;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const approval = useApproval(props.role);
  const name = role ?? t('contract.terms.unnamedRole');
  return (
    <li>
      <Text as="p" variant="body-medium" weight="bold">
        {access ? t('contract.terms.role', { role: name, access }) : name}
      </Text>
      {description && (
        <Text as="p" variant="body-medium">
          {description}
        </Text>
      )}
      {approval && (
        <Text as="p" variant="body-medium">
          {approval}
        </Text>
      )}
      <FindingsHere findings={props.findings} />
    </li>
  );
}

/** The roles that give access to the data, and who approves each. */
export function Roles(props: {
  roles: readonly AccessRole[];
  /** What is wrong with each, by its position. */
  findings?: RoleFindings['byRole'];
}) {
  const { roles, findings } = props;
  return (
    <ul className={styles.list}>
      {roles.map((role, index) => (
        <Role key={index} role={role} findings={findings?.get(index)} />
      ))}
    </ul>
  );
}
