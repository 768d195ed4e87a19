// Who and what there is in the generated company. Pure: the same index, the same answer.
import { createRandom } from './random.mjs';
import { ASPECTS, DOMAINS, SUBJECTS } from './words.mjs';

export const GROUPS = 200;
export const PEOPLE = 400;
export const BIG_CONTRACT_COLUMNS = 10_000;
export const HUB_READERS = 300;
/** The product whose contract is the largest one. */
export const BIG = 1;
/** The product that many others read. */
export const HUB = 2;

const padded = (value, digits) => String(value).padStart(digits, '0');
const capital = text => text[0].toUpperCase() + text.slice(1);

export const groupName = index => `${domainOf(index)}-team-${padded(index, 3)}`;
export const personName = index => `person-${padded(index, 3)}`;
export const personEmail = index => `${personName(index)}@company.example`;
export const domainOf = index => DOMAINS[index % DOMAINS.length];

/** What a product is about, who runs it and what it reads. */
export function productFacts({ index, products }) {
  const random = createRandom(index);
  const aspect = random.pick(ASPECTS);
  const subject = random.pick(SUBJECTS);
  const group = random.below(GROUPS);
  const isReader = index > HUB && index <= HUB + HUB_READERS;
  const others = Array.from({ length: random.below(3) }, () =>
    random.below(products),
  );
  const reads = new Set(isReader ? [HUB, ...others] : others);
  reads.delete(index);
  return {
    id: `${aspect}-${subject}-${padded(index, 5)}`,
    title: `${capital(aspect)} ${subject} ${index}`,
    aspect,
    subject,
    domain: domainOf(group),
    group: groupName(group),
    businessOwner: random.below(PEOPLE),
    lifecycle: random.chance(0.9) ? 'active' : 'deprecated',
    reads: [...reads].slice(0, 2).map(other => contractId({ index: other })),
    random,
  };
}

/** Depends on the index alone, so that a port can name the contract of any product. */
export function contractId({ index }) {
  return `contract-${padded(index, 5)}-v1`;
}
