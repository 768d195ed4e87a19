import { Conventions } from '../../conventions/types';
import { plainWord } from '../../ownership/findOwners';
import { plain, plainWords } from '../../privacy/personalData';

/** The conventions of a company as a comparison asks for them: what a word means there. */
export class ConventionWords {
  readonly #ownerProperties: ReadonlySet<string>;
  readonly #ownerRoles: ReadonlySet<string>;
  readonly #personalClassifications: ReadonlySet<string>;
  readonly #personalTags: ReadonlySet<string>;

  constructor({ ownership, personalData }: Conventions) {
    this.#ownerProperties = new Set(
      [
        ...ownership.businessOwnerProperties,
        ...ownership.technicalOwnerProperties,
      ].map(plainWord),
    );
    this.#ownerRoles = new Set(ownership.businessOwnerRoles.map(plainWord));
    const words = plainWords(personalData);
    this.#personalClassifications = words.personalClassifications;
    this.#personalTags = words.personalTags;
  }

  /** Whether a custom property names an owner. */
  isOwnerProperty(property: string): boolean {
    return this.#ownerProperties.has(plainWord(property));
  }

  /** Whether a member of a team with this role is an owner. */
  isOwnerRole(role: string | undefined): boolean {
    return role !== undefined && this.#ownerRoles.has(plainWord(role));
  }

  /** Whether a classification says that data is about people. */
  isPersonalClassification(classification: string | undefined): boolean {
    return (
      classification !== undefined &&
      this.#personalClassifications.has(plain(classification))
    );
  }

  /** Whether one of the tags says that data is about people. */
  hasPersonalTag(tags: readonly string[] = []): boolean {
    return tags.some(tag => this.#personalTags.has(plain(tag)));
  }
}
