import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { Price } from '@data-mesh/data-contract';
import { useMemo } from 'react';
import { Gap } from '../../gaps';
import { useCounted, useLocale } from '../../language';
import { PersonalDataWord } from '../../ports/PersonalDataWord';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { PlacedFindings } from '../findingsHere/placeFindings';
import { LongText } from '../LongText';
import type { ReadableContract } from '../reading/readContract';
import { DetailsPart } from '../schema/DetailsPart';
import { countClassifications } from './classifications';
import { DefinitionLinks } from './DefinitionLinks';
import { formatPrice } from './formatPrice';
import { placeRoleFindings } from './placeRoleFindings';
import { Roles } from './Roles';
import styles from '../schema/schema.module.css';

function PriceWords(props: { price: Price }) {
  const { priceAmount, priceCurrency, priceUnit: unit } = props.price;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  if (priceAmount === undefined) {
    return <>{[priceCurrency, unit].filter(Boolean).join(' ')}</>;
  }
  if (priceAmount === 0) {
    return (
      <>
        {unit
          ? t('contract.terms.priceFreePer', { unit })
          : t('contract.terms.priceFree')}
      </>
    );
  }
  const amount = formatPrice({
    amount: priceAmount,
    currency: priceCurrency,
    locale,
  });
  return <>{unit ? t('contract.terms.pricePer', { amount, unit }) : amount}</>;
}

/** What the data may be used for, by whom, who gives access, and what it costs. */
export function Terms(props: {
  reading: ReadableContract;
  findings: PlacedFindings;
}) {
  const { reading, findings } = props;
  const { contract } = reading;
  const { description, roles, price } = contract;
  const { purpose, usage, limitations } = description;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const classifications = useMemo(
    () => countClassifications(reading),
    [reading],
  );
  const roleFindings = placeRoleFindings({
    findings: findings.bySection.get('roles') ?? [],
    roles: roles.length,
  });
  const texts = [
    [t('contract.terms.purpose'), purpose],
    [t('contract.terms.limitations'), limitations],
    [t('contract.terms.usage'), usage],
  ] as const;
  return (
    <EntityInfoCard title={t('contract.terms.title')}>
      <Flex direction="column" gap="4">
        <FindingsHere findings={findings.bySection.get('description')} />
        {texts.map(
          ([title, text]) =>
            text && (
              <DetailsPart key={title} title={title}>
                <LongText text={text} />
              </DetailsPart>
            ),
        )}
        {!purpose &&
          !usage &&
          !limitations &&
          !findings.bySection.has('description') && (
            <Gap
              message={t('contract.terms.none')}
              remedy={t('contract.terms.noneRemedy')}
            />
          )}
        <DefinitionLinks
          title={t('contract.terms.links')}
          definitions={[
            ...description.authoritativeDefinitions,
            ...contract.authoritativeDefinitions,
          ]}
        />
        <DetailsPart title={t('contract.terms.classifications')}>
          <PersonalDataWord personalData={reading.personalDataAnswer} />
          <ul className={styles.values}>
            {classifications.map(({ classification, columns }) => (
              <li key={classification ?? ''}>
                {t('contract.terms.classification', {
                  ...counted(columns),
                  classification:
                    classification ?? t('contract.terms.notClassified'),
                })}
              </li>
            ))}
          </ul>
        </DetailsPart>
        <DetailsPart title={t('contract.terms.roles')}>
          <FindingsHere findings={roleFindings.others} />
          {roles.length > 0 ? (
            <Roles roles={roles} findings={roleFindings.byRole} />
          ) : (
            <Text as="p" variant="body-medium">
              {t('contract.terms.noRoles')}
            </Text>
          )}
        </DetailsPart>
        {price && (
          <DetailsPart title={t('contract.terms.price')}>
            <Text as="p" variant="body-medium">
              <PriceWords price={price} />
            </Text>
          </DetailsPart>
        )}
        <FindingsHere findings={findings.bySection.get('price')} />
      </Flex>
    </EntityInfoCard>
  );
}
