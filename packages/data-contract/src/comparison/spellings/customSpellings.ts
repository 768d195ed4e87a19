import { CustomProperty, JsonValue, Synonym } from '../../model';
import { originalIndex, rememberIndexes } from '../../structure';
import { rememberWritten } from '../engine/paths';

/** What has custom properties, and may have a field in their place. */
export interface CustomHolder {
  customProperties: CustomProperty[];
}

/** The custom property of a name, without which the rest may go on. */
export function takeCustom<Owner extends CustomHolder>(
  owner: Owner,
  name: string,
): { value: JsonValue; steps: (string | number)[]; rest: Owner } | undefined {
  const { customProperties } = owner;
  if (!customProperties?.length) return undefined;
  const found = customProperties.findIndex(({ property }) => property === name);
  const { value } = customProperties[found] ?? {};
  if (value === undefined) return undefined;
  const others = [...customProperties.keys()].filter(index => index !== found);
  const list = others.map(index => customProperties[index]);
  const indexes = others.map(index =>
    originalIndex({ list: customProperties, index }),
  );
  rememberIndexes({ list, indexes });
  const at = originalIndex({ list: customProperties, index: found });
  return {
    value,
    steps: ['customProperties', at, 'value'],
    rest: { ...owner, customProperties: list },
  };
}

/** `deprecated: true`, which has a field since ODCS 3.2. */
export function withDeprecated<
  Owner extends CustomHolder & { deprecated?: boolean },
>(owner: Owner): Owner {
  const taken =
    owner.deprecated === undefined
      ? takeCustom(owner, 'deprecated')
      : undefined;
  return typeof taken?.value === 'boolean'
    ? { ...taken.rest, deprecated: taken.value }
    : owner;
}

/** `synonyms: [turnover]`, which have a field since ODCS 3.2. */
export function withSynonyms<
  Owner extends CustomHolder & { synonyms: Synonym[] },
>(owner: Owner): Owner {
  const taken = owner.synonyms?.length
    ? undefined
    : takeCustom(owner, 'synonyms');
  const synonyms =
    taken && Array.isArray(taken.value) && taken.value.map(synonymOf);
  if (!taken || !synonyms || !synonyms.every(isSynonym)) return owner;
  rememberWritten({ written: synonyms, steps: taken.steps });
  return { ...taken.rest, synonyms };
}

function synonymOf(value: JsonValue): Synonym | undefined {
  const written = typeof value === 'string' ? { synonym: value } : value;
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return undefined;
  const { synonym, ...rest } = written;
  const texts = Object.values(rest).every(text => typeof text === 'string');
  return typeof synonym === 'string' && texts
    ? { ...(rest as {}), synonym, customProperties: [] }
    : undefined;
}

function isSynonym(value: Synonym | undefined): value is Synonym {
  return value !== undefined;
}
