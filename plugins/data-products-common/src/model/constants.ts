/**
 * The group of the kinds and annotations that this suite adds to the catalog.
 *
 * @public
 */
export const DATA_MESH_GROUP = 'data-mesh.dev';

/**
 * The `apiVersion` of the kinds that this suite adds to the catalog.
 *
 * @public
 */
export const DATA_MESH_API_VERSION = `${DATA_MESH_GROUP}/v1alpha1`;

/**
 * The `spec.type` of an `API` entity that is a data contract.
 *
 * @public
 */
export const DATA_CONTRACT_API_TYPE = 'data-contract';

/**
 * From a data product to the person or group that is accountable for its value.
 *
 * @public
 */
export const RELATION_BUSINESS_OWNED_BY = 'businessOwnedBy';

/**
 * From a person or group to a data product that it is accountable for.
 *
 * @public
 */
export const RELATION_BUSINESS_OWNER_OF = 'businessOwnerOf';

/**
 * The `id` of the document, letter by letter: the entity's name may be a
 * shortened form of it.
 *
 * @public
 */
export const ANNOTATION_DOCUMENT_ID = `${DATA_MESH_GROUP}/id`;

/**
 * The standard and the version that the document declares, such as
 * `odps/v1.0.0`.
 *
 * @public
 */
export const ANNOTATION_STANDARD = `${DATA_MESH_GROUP}/standard`;

/**
 * The line, counted from 1, at which the document begins in its file. Absent
 * where that is the first.
 *
 * @public
 */
export const ANNOTATION_FIRST_LINE = `${DATA_MESH_GROUP}/first-line`;

/**
 * The technical owner as the document names it, such as the name of a team.
 * Absent where the document gives an entity reference.
 *
 * @public
 */
export const ANNOTATION_NAMED_TECHNICAL_OWNER = `${DATA_MESH_GROUP}/named-technical-owner`;

/**
 * The business owner as the document names it, such as
 * `John Doe <john.doe@example.org>`. Absent where the document gives an entity
 * reference.
 *
 * @public
 */
export const ANNOTATION_NAMED_BUSINESS_OWNER = `${DATA_MESH_GROUP}/named-business-owner`;

/**
 * What the document says of whose it is, and those have not confirmed, as JSON:
 * see `unconfirmedClaims`. The catalog sets it; what somebody writes here is
 * replaced where a portal says where the documents of its domains come from.
 *
 * @public
 */
export const ANNOTATION_UNCONFIRMED = `${DATA_MESH_GROUP}/unconfirmed`;
