import {
  DataContractDescriptor,
  JsonValue,
  ServiceLevelProperty,
  SupportChannel,
} from '../../model';
import { lifecycleOf } from '../../model/lifecycleWords';
import { linkKind, mapKeepingIndexes } from '../../structure';
import {
  describeQuality,
  describeTable,
  withoutAbsent,
} from './describeSchema';
import { withRest } from './rest';
import { Odcs2Contract, Odcs2ServiceLevel } from './types';

/**
 * A contract of ODCS 2.2 in the words of version 3, by the table of renamed
 * fields in the release notes of 3.0.0. What 3.0.0 dropped is a custom property.
 */
export function describeOdcs2Contract(options: {
  /** The result of evaluating `odcs2Shape`. */
  value: JsonValue;
}): DataContractDescriptor {
  const {
    apiVersion,
    kind,
    uuid,
    version,
    status,
    quantumName,
    datasetDomain,
    tenant,
    description,
    tags,
    dataset,
    quality,
    price,
    stakeholders,
    roles,
    slaDefaultColumn,
    slaProperties,
    productDl,
    productSlackChannel,
    productFeedbackUrl,
    authoritativeDefinitions,
    customProperties,
    contractCreatedTs,
    ...rest
  } =
    // The shape is written against this type, field by field.
    options.value as unknown as Odcs2Contract & {
      [name: string]: JsonValue | undefined;
    };
  return withoutAbsent<DataContractDescriptor>({
    id: uuid,
    version,
    status,
    lifecycle: lifecycleOf(status),
    domain: datasetDomain,
    dataProduct: quantumName,
    tenant,
    description: description ?? {
      customProperties: [],
      authoritativeDefinitions: [],
    },
    tags,
    servers: [],
    schema: mapKeepingIndexes(dataset, describeTable),
    quality: describeQuality(quality),
    slaProperties: mapKeepingIndexes(slaProperties, describeServiceLevel),
    slaDefaultElement: slaDefaultColumn,
    team: stakeholders.length
      ? {
          members: stakeholders,
          tags: [],
          customProperties: [],
          authoritativeDefinitions: [],
        }
      : undefined,
    roles,
    price,
    support: supportChannels({
      productDl,
      productSlackChannel,
      productFeedbackUrl,
    }),
    authoritativeDefinitions,
    customProperties: withRest({ declared: customProperties, rest }),
    contractCreatedTs,
  });
}

function describeServiceLevel(level: Odcs2ServiceLevel): ServiceLevelProperty {
  const {
    property,
    value,
    valueExt,
    unit,
    column,
    driver,
    customProperties,
    ...rest
  } = level;
  return withoutAbsent<ServiceLevelProperty>({
    property,
    value,
    valueExt,
    unit,
    element: column,
    driver,
    customProperties: withRest({ declared: customProperties, rest }),
    authoritativeDefinitions: [],
  });
}

/** Three fields of the contract became a list of channels. */
function supportChannels(options: {
  productDl?: string;
  productSlackChannel?: string;
  productFeedbackUrl?: string;
}): SupportChannel[] {
  const { productDl, productSlackChannel, productFeedbackUrl } = options;
  return [
    ...channel({ text: productDl, tool: 'email' }),
    ...channel({ text: productSlackChannel, tool: 'slack' }),
    ...channel({ text: productFeedbackUrl, scope: 'feedback' }),
  ];
}

/** The text is the name of the channel, and its link where it is one. */
function channel(options: {
  text: string | undefined;
  tool?: string;
  scope?: string;
}): SupportChannel[] {
  const { text, ...facts } = options;
  if (!text) {
    return [];
  }
  const isLink = /^https?:/i.test(text) && linkKind(text) === 'link';
  return [
    {
      channel: text,
      ...(isLink ? { url: text } : {}),
      ...facts,
      tags: [],
      customProperties: [],
      authoritativeDefinitions: [],
    },
  ];
}
