import { ChangeRule } from './types';
import { breaking, news, risky, words } from './weights';

/** What a data product offers and reads. */
export const productRules = [
  {
    id: 'output-port-added',
    group: 'ports',
    title: 'An output port is added',
    explanation: 'Nobody can have read it before.',
    consequence: 'there is more to read',
    ...news,
  },
  {
    id: 'output-port-removed',
    group: 'ports',
    title: 'An output port is removed',
    explanation:
      'Whatever reads it fails. Name and version are the key of a port, so it counts for each version.',
    consequence: 'whatever reads it fails',
    ...breaking,
  },
  {
    id: 'output-port-renamed',
    group: 'ports',
    title: 'An output port is renamed',
    explanation:
      'For whoever reads it by name it is gone. A rename is known by the `id`, which stays the same.',
    consequence: 'whatever reads it by its older name fails',
    ...breaking,
  },
  {
    id: 'output-port-version-raised',
    group: 'ports',
    title: 'An output port has a higher minor version or patch',
    explanation: 'By SemVer nothing breaks. Its contract says what changed.',
    consequence: 'by its number nothing breaks',
    ...news,
  },
  {
    id: 'output-port-major-version-raised',
    group: 'ports',
    title: 'An output port has another major version in the place of the older',
    explanation:
      'A major version says that readers break, and the older one is not beside it any more. A text that is no version counts like this.',
    consequence: 'readers of the older version have to change',
    ...breaking,
  },
  {
    id: 'output-port-version-lowered',
    group: 'ports',
    title: 'An output port has a lower version or none',
    explanation: 'What was added in the higher version may be gone again.',
    consequence: 'what the higher version added may be gone again',
    ...risky,
  },
  {
    id: 'output-port-contract-added',
    group: 'ports',
    title: 'An output port gets a contract',
    explanation: 'What was promised by nobody is promised now.',
    consequence: 'it promises something now',
    ...news,
  },
  {
    id: 'output-port-contract-changed',
    group: 'ports',
    title: 'An output port names another contract',
    explanation:
      'All that the port promises is in its contract. Compare the two contracts to see what it means in detail.',
    consequence: 'the promise is replaced by another one',
    ...breaking,
  },
  {
    id: 'output-port-contract-removed',
    group: 'ports',
    title: 'An output port names no contract any more',
    explanation: 'All that the port promised is gone.',
    consequence: 'the port promises nothing any more',
    ...breaking,
  },
  {
    id: 'output-port-type-changed',
    group: 'ports',
    title: 'An output port is of another type',
    explanation: 'Who reads tables cannot read topics.',
    consequence: 'it has to be read in another way',
    ...breaking,
  },
  {
    id: 'output-port-type-stated',
    group: 'ports',
    title: 'An output port states its type where it had none',
    explanation: 'Who read it without knows how.',
    consequence: 'readers know more than before',
    ...news,
  },
  {
    id: 'sources-changed',
    group: 'ports',
    title: 'An output port is made from other contracts',
    explanation: 'The origin is another one; what the port promises stays.',
    consequence: 'the promise stays the same',
    ...news,
  },
  {
    id: 'input-port-added',
    group: 'ports',
    title: 'The product reads one source more',
    explanation: 'What the product promises stays.',
    consequence: 'what the product promises stays the same',
    ...news,
  },
  {
    id: 'input-port-removed',
    group: 'ports',
    title: 'The product reads one source less',
    explanation: 'What the product promises stays.',
    consequence: 'what the product promises stays the same',
    ...news,
  },
  {
    id: 'input-port-changed',
    group: 'ports',
    title:
      'The product reads a source in another version or by another contract',
    explanation: 'What the product promises stays.',
    consequence: 'what the product promises stays the same',
    ...news,
  },
  {
    id: 'management-port-added',
    group: 'ports',
    title: 'A management port is added',
    explanation: 'One more way to discover, observe or control the product.',
    consequence: 'there is one more way to manage the product',
    ...news,
  },
  {
    id: 'management-port-removed',
    group: 'ports',
    title: 'A management port is removed',
    explanation: 'Tools that discover, observe or control the product fail.',
    consequence: 'tools that use it fail',
    ...risky,
  },
  {
    id: 'management-port-changed',
    group: 'ports',
    title: 'A management port has another address, content or type',
    explanation:
      'Tools that discover, observe or control the product may fail.',
    consequence: 'tools that use it may fail',
    ...risky,
  },
  {
    id: 'product-type-changed',
    group: 'ports',
    title: 'The product is of another type',
    explanation:
      'Source-aligned, aggregate or consumer-aligned says where the product stands; what it promises stays.',
    consequence: 'what the product promises stays the same',
    ...news,
  },
  {
    id: 'software-changed',
    group: 'ports',
    title: 'The software behind a port is made of other parts',
    explanation:
      'The bill of materials tells those who care for security; what the port promises stays.',
    consequence: 'what the port promises stays the same',
    ...words,
  },
] as const satisfies readonly ChangeRule[];
