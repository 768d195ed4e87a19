import { comparedContracts, comparedProducts } from '../__testUtils__/compared';
import {
  contract,
  product,
  withColumn,
  withColumns,
} from '../__testUtils__/documents';
import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { ChangeRuleId, changeRules } from './changeRules';

/** What the rule is about, twice, and a change beside it that is another thing. */
type Case<Document> = [older: Document, newer: Document, other: Document];

const level = (content: object) =>
  contract({ slaProperties: [{ property: 'latency', ...content }] });
const ending = (value?: string) =>
  contract({
    customProperties: value ? [{ property: 'endOfSupport', value }] : [],
  });
const quality = (...rules: object[]) => withColumn({ quality: rules });
const nulls = (limit: object) => quality({ metric: 'nullValues', ...limit });
const server = (content: object) =>
  contract({ servers: [{ server: 'main', type: 'custom', ...content }] });
const role = (content: object) =>
  contract({ roles: [{ role: 'reader', access: 'read', ...content }] });
const price = (content?: object) => contract({ price: content });
const agents = (context?: object) => contract({ context });
const classified = (classification?: string) => withColumn({ classification });
const options = (logicalType: string, logicalTypeOptions: object) =>
  withColumn({ logicalType, logicalTypeOptions });
const allowed = (...values: string[]) =>
  withColumn({ enum: values.map(value => ({ value })) });
const linked = (...to: string[]) =>
  withColumn({ relationships: to.map(target => ({ to: target })) });
const port = (content: object) =>
  product({ outputPorts: [{ name: 'orders', version: '1.0.0', ...content }] });
const reading = (...inputPorts: object[]) => product({ inputPorts });
const managed = (...managementPorts: object[]) => product({ managementPorts });
const custom = (value?: unknown) =>
  contract({ customProperties: [{ property: 'colour', value }] });

const contractCases: { [Rule in ChangeRuleId]?: Case<DataContractDescriptor> } =
  {
    'identifier-changed': [
      contract(),
      contract({ id: 'orders-v2' }),
      contract({ name: 'Orders' }),
    ],
    'identifier-added': [
      contract({ id: undefined }),
      contract(),
      contract({ id: undefined, name: 'Orders' }),
    ],
    'element-identifier-changed': [
      withColumn({ id: 'a' }),
      withColumn({ id: 'b' }),
      withColumn({ id: 'a', description: 'x' }),
    ],
    'element-identifier-added': [
      withColumn({}),
      withColumn({ id: 'a' }),
      withColumn({ description: 'x' }),
    ],
    'lifecycle-advanced': [
      contract({ status: 'draft' }),
      contract({ status: 'active' }),
      contract({ status: 'proposed' }),
    ],
    'lifecycle-set-back': [
      contract({ status: 'active' }),
      contract({ status: 'draft' }),
      contract({ status: 'deprecated' }),
    ],
    'status-unclear': [
      contract({ status: 'active' }),
      contract({ status: 'sparkling' }),
      contract({ status: 'production' }),
    ],
    retired: [
      contract(),
      contract({ status: 'retired' }),
      contract({ status: 'deprecated' }),
    ],
    'returned-to-service': [
      contract({ status: 'deprecated' }),
      contract({ status: 'active' }),
      contract({ status: 'sunset' }),
    ],
    'deprecated-with-end-date': [
      ending('2027-01-01'),
      contract({
        status: 'deprecated',
        customProperties: [{ property: 'endOfSupport', value: '2027-01-01' }],
      }),
      contract({ status: 'deprecated' }),
    ],
    'deprecated-without-end-date': [
      withColumn({}),
      withColumn({ deprecated: true }),
      withColumn({
        deprecated: true,
        customProperties: [{ property: 'retirementDate', value: '2027-01-01' }],
      }),
    ],
    'deprecation-withdrawn': [
      withColumn({ deprecated: true }),
      withColumn({ deprecated: false }),
      withColumn({ deprecated: true, description: 'x' }),
    ],
    'end-announced': [ending(), ending('2027-01-01'), custom('green')],
    'end-brought-forward': [
      ending('2028-01-01'),
      ending('2027-01-01'),
      ending('2029-01-01'),
    ],
    'end-postponed': [
      contract({ slaProperties: [{ property: 'eol', value: '2028-01-01' }] }),
      contract({ slaProperties: [{ property: 'eol', value: '2029-01-01' }] }),
      contract({ slaProperties: [{ property: 'eol', value: '2027-01-01' }] }),
    ],
    'end-withdrawn': [ending('2027-01-01'), ending(), ending('2028-01-01')],
    'object-added': [
      contract({ schema: [{ name: 'a' }] }),
      contract({ schema: [{ name: 'a' }, { name: 'b' }] }),
      contract({ schema: [{ name: 'a', description: 'x' }] }),
    ],
    'object-removed': [
      contract({ schema: [{ name: 'a' }, { name: 'b' }] }),
      contract({ schema: [{ name: 'a' }] }),
      contract({ schema: [{ name: 'b' }, { name: 'a' }] }),
    ],
    'object-renamed': [
      contract({ schema: [{ id: 'x', name: 'a' }] }),
      contract({ schema: [{ id: 'x', name: 'b' }] }),
      contract({ schema: [{ id: 'y', name: 'b' }] }),
    ],
    'object-kind-changed': [
      contract({ schema: [{ name: 'a', physicalType: 'table' }] }),
      contract({ schema: [{ name: 'a', physicalType: 'view' }] }),
      contract({ schema: [{ name: 'a', physicalType: 'TABLE' }] }),
    ],
    'objects-reordered': [
      contract({ schema: [{ name: 'a' }, { name: 'b' }] }),
      contract({ schema: [{ name: 'b' }, { name: 'a' }] }),
      contract({ schema: [{ name: 'a' }, { name: 'x' }, { name: 'b' }] }),
    ],
    'granularity-changed': [
      contract({
        schema: [{ name: 'a', dataGranularityDescription: 'one per order' }],
      }),
      contract({
        schema: [{ name: 'a', dataGranularityDescription: 'one per line' }],
      }),
      contract({
        schema: [
          {
            name: 'a',
            dataGranularityDescription: 'one per order',
            description: 'x',
          },
        ],
      }),
    ],
    'column-added': [
      withColumns({ name: 'a' }),
      withColumns({ name: 'a' }, { name: 'b' }),
      withColumns({ name: 'a' }, { name: 'b', required: true }),
    ],
    'required-column-added': [
      withColumns({ name: 'a' }),
      withColumns({ name: 'a' }, { name: 'b', required: true }),
      withColumns({ name: 'a' }, { name: 'b' }),
    ],
    'column-removed': [
      withColumns({ name: 'a' }, { name: 'b' }),
      withColumns({ name: 'a' }),
      withColumns({ name: 'b' }, { name: 'a' }),
    ],
    'column-renamed': [
      withColumns({ id: 'x', name: 'a' }),
      withColumns({ id: 'x', name: 'b' }),
      withColumns({ name: 'b' }),
    ],
    'column-moved': [
      contract({
        schema: [
          { name: 'a', properties: [{ id: 'x', name: 'sum' }] },
          { name: 'b' },
        ],
      }),
      contract({
        schema: [
          { name: 'a' },
          { name: 'b', properties: [{ id: 'x', name: 'sum' }] },
        ],
      }),
      contract({
        schema: [
          { name: 'a' },
          { name: 'b', properties: [{ id: 'y', name: 'sum' }] },
        ],
      }),
    ],
    'columns-reordered': [
      withColumns({ name: 'a' }, { name: 'b' }),
      withColumns({ name: 'b' }, { name: 'a' }),
      withColumns({ name: 'b' }),
    ],
    'columns-reordered-in-positional-file': [
      contract({
        servers: [{ server: 's', type: 'local', path: 'x', format: 'csv' }],
        schema: [{ name: 'o', properties: [{ name: 'a' }, { name: 'b' }] }],
      }),
      contract({
        servers: [{ server: 's', type: 'local', path: 'x', format: 'csv' }],
        schema: [{ name: 'o', properties: [{ name: 'b' }, { name: 'a' }] }],
      }),
      contract({
        servers: [{ server: 's', type: 'local', path: 'x', format: 'csv' }],
        schema: [
          {
            name: 'o',
            properties: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
          },
        ],
      }),
    ],
    'physical-name-changed': [
      withColumn({}),
      withColumn({ physicalName: 'AMT' }),
      withColumn({ physicalName: 'amount' }),
    ],
    'logical-type-stated': [
      withColumn({}),
      withColumn({ logicalType: 'string' }),
      withColumn({ physicalType: 'text' }),
    ],
    'logical-type-withdrawn': [
      withColumn({ logicalType: 'string' }),
      withColumn({}),
      withColumn({ logicalType: 'date' }),
    ],
    'logical-type-widened': [
      withColumn({ logicalType: 'integer' }),
      withColumn({ logicalType: 'number' }),
      withColumn({ logicalType: 'string' }),
    ],
    'logical-type-narrowed': [
      withColumn({ logicalType: 'number' }),
      withColumn({ logicalType: 'integer' }),
      withColumn({ logicalType: 'string' }),
    ],
    'logical-type-changed': [
      withColumn({ logicalType: 'string' }),
      withColumn({ logicalType: 'date' }),
      withColumn({}),
    ],
    'physical-type-stated': [
      withColumn({}),
      withColumn({ physicalType: 'text' }),
      withColumn({ logicalType: 'string' }),
    ],
    'physical-type-withdrawn': [
      withColumn({ physicalType: 'text' }),
      withColumn({}),
      withColumn({ physicalType: 'TEXT' }),
    ],
    'physical-type-widened': [
      withColumn({ physicalType: 'varchar(18)' }),
      withColumn({ physicalType: 'VARCHAR( 40 )' }),
      withColumn({ physicalType: 'VARCHAR (18)' }),
    ],
    'physical-type-narrowed': [
      withColumn({ physicalType: 'decimal(12,2)' }),
      withColumn({ physicalType: 'numeric(10, 2)' }),
      withColumn({ physicalType: 'decimal(12,3)' }),
    ],
    'physical-type-changed': [
      withColumn({ physicalType: 'int' }),
      withColumn({ physicalType: 'varchar' }),
      withColumn({ physicalType: 'bigint' }),
    ],
    'made-required': [
      withColumn({}),
      withColumn({ required: true }),
      withColumn({ required: false }),
    ],
    'made-optional': [
      withColumn({ required: true }),
      withColumn({}),
      withColumn({ required: true, description: 'x' }),
    ],
    'uniqueness-promised': [
      withColumn({}),
      withColumn({ unique: true }),
      withColumn({ unique: false }),
    ],
    'uniqueness-withdrawn': [
      withColumn({ unique: true }),
      withColumn({ unique: false }),
      withColumn({ unique: true, description: 'x' }),
    ],
    'primary-key-declared': [
      withColumns({ name: 'a' }, { name: 'b' }),
      withColumns(
        { name: 'a', primaryKey: true, primaryKeyPosition: 1 },
        { name: 'b' },
      ),
      withColumns({ name: 'a', primaryKey: false }, { name: 'b' }),
    ],
    'primary-key-changed': [
      withColumns({ name: 'a', primaryKey: true }, { name: 'b' }),
      withColumns(
        { name: 'a', primaryKey: true },
        { name: 'b', primaryKey: true },
      ),
      withColumns({ name: 'a', primaryKey: true }, { name: 'c' }),
    ],
    'partitioning-changed': [
      withColumn({}),
      withColumn({ partitioned: true, partitionKeyPosition: 1 }),
      withColumn({ partitioned: false, partitionKeyPosition: -1 }),
    ],
    'enum-widened': [
      allowed('open'),
      allowed('open', 'closed'),
      withColumn({ enum: [{ value: 'open', label: 'Open' }] }),
    ],
    'enum-narrowed': [
      withColumn({}),
      allowed('open', 'closed'),
      withColumn({ description: 'x' }),
    ],
    'values-loosened': [
      options('string', { maxLength: 10 }),
      options('string', { maxLength: 20 }),
      options('string', { maxLength: 5 }),
    ],
    'values-tightened': [
      options('integer', { minimum: 0 }),
      options('integer', { minimum: 1 }),
      options('integer', { minimum: -1 }),
    ],
    'value-pattern-changed': [
      options('string', { pattern: '^a$' }),
      options('string', { pattern: '^b$' }),
      options('string', {}),
    ],
    'value-format-changed': [
      options('date', { format: 'yyyy-MM-dd' }),
      options('date', { format: 'dd.MM.yyyy' }),
      options('date', {}),
    ],
    'type-option-changed': [
      withColumn({ logicalType: 'geo', logicalTypeOptions: { srid: 1 } }),
      withColumn({ logicalType: 'geo', logicalTypeOptions: { srid: 2 } }),
      withColumn({
        logicalType: 'geo',
        logicalTypeOptions: { srid: 1 },
        description: 'x',
      }),
    ],
    'semantic-type-changed': [
      withColumn({}),
      withColumn({ semanticType: 'measure' }),
      withColumn({ semanticType: 'column' }),
    ],
    'transformation-changed': [
      withColumn({ transformLogic: 'a + b' }),
      withColumn({ transformLogic: 'a - b' }),
      withColumn({ transformLogic: 'a + b', transformDescription: 'sum' }),
    ],
    'relationship-added': [
      linked('customers.id'),
      linked('customers.id', 'shops.id'),
      linked('customers.id'),
    ],
    'relationship-removed': [
      linked('customers.id', 'shops.id'),
      linked('shops.id'),
      linked('shops.id', 'customers.id'),
    ],
    'relationship-changed': [
      withColumn({ relationships: [{ id: 'r', to: 'customers.id' }] }),
      withColumn({ relationships: [{ id: 'r', to: 'shops.id' }] }),
      withColumn({ relationships: [{ to: 'customers.id' }] }),
    ],
    'classification-stated': [
      classified(),
      classified('internal'),
      classified('PII'),
    ],
    'classification-raised': [
      classified('internal'),
      classified('Restricted'),
      classified('public'),
    ],
    'classification-lowered': [
      classified('restricted'),
      classified('public'),
      classified('secret'),
    ],
    'classification-changed': [
      classified('blue'),
      classified('green'),
      classified('BLUE'),
    ],
    'classification-removed': [
      classified('internal'),
      classified(),
      classified('public'),
    ],
    'personal-data-declared': [
      classified('internal'),
      classified('Personal_Data'),
      classified('restricted'),
    ],
    'personal-data-withdrawn': [
      withColumn({ tags: ['pii', 'money'] }),
      withColumn({ tags: ['money'] }),
      withColumn({ tags: ['pii'] }),
    ],
    'encryption-added': [
      withColumn({}),
      withColumn({ encryptedName: 'amount_encrypted' }),
      withColumn({ businessName: 'Amount' }),
    ],
    'encryption-changed': [
      withColumn({ encryptedName: 'amount_encrypted' }),
      withColumn({ encryptedName: 'x' }),
      withColumn({ encryptedName: 'amount_encrypted', description: 'x' }),
    ],
    'critical-element-marked': [
      withColumn({}),
      withColumn({ criticalDataElement: true }),
      withColumn({ criticalDataElement: false }),
    ],
    'critical-element-unmarked': [
      withColumn({ criticalDataElement: true }),
      withColumn({}),
      withColumn({ criticalDataElement: true, tags: ['x'] }),
    ],
    'examples-changed': [
      withColumn({ examples: [1, 2] }),
      withColumn({ examples: [1, 3] }),
      withColumn({ examples: [2, 1] }),
    ],
    'service-level-added': [
      contract(),
      level({ value: 4, unit: 'd' }),
      contract({
        slaProperties: [{ property: 'endOfLife', value: '2030-01-01' }],
      }),
    ],
    'service-level-removed': [
      level({ value: 4, unit: 'd' }),
      contract(),
      level({ value: 5, unit: 'd' }),
    ],
    'service-level-weakened': [
      level({ value: 4, unit: 'd' }),
      level({ value: 6, unit: 'd' }),
      level({ value: 96, unit: 'h' }),
    ],
    'service-level-strengthened': [
      level({ value: 4, unit: 'd' }),
      level({ value: 95, unit: 'h' }),
      level({ value: 97, unit: 'h' }),
    ],
    'service-level-changed': [
      level({ value: 4, unit: 'd' }),
      level({ value: 'soon' }),
      level({ value: 3, unit: 'd' }),
    ],
    'service-level-scope-changed': [
      level({ value: 4, unit: 'd', element: 'orders.a' }),
      level({ value: 4, unit: 'd', element: 'orders.b' }),
      level({ value: 4, unit: 'd', element: 'orders.a', driver: 'analytics' }),
    ],
    'retention-shortened': [
      contract({
        slaProperties: [{ property: 'retention', value: 7, unit: 'y' }],
      }),
      contract({
        slaProperties: [{ property: 'retention', value: 60, unit: 'm' }],
      }),
      contract({
        slaProperties: [{ property: 'retention', value: 84, unit: 'm' }],
      }),
    ],
    'measurement-changed': [
      level({ value: 4, unit: 'd' }),
      level({ value: 4, unit: 'd', schedule: '0 5 * * *' }),
      level({ value: 4, unit: 'd', description: 'x' }),
    ],
    'quality-rule-added': [
      quality(),
      nulls({ mustBe: 0 }),
      withColumn({ description: 'x' }),
    ],
    'quality-rule-removed': [
      nulls({ mustBe: 0 }),
      quality(),
      nulls({ mustBe: 1 }),
    ],
    'quality-rule-loosened': [
      nulls({ mustBeLessThan: 5 }),
      nulls({ mustBeLessThan: 10 }),
      nulls({ mustBe: 0 }),
    ],
    'quality-rule-tightened': [
      nulls({ mustBeLessOrEqualTo: 5 }),
      nulls({ mustBeLessThan: 5 }),
      nulls({ mustBeLessThan: 6 }),
    ],
    'quality-rule-changed': [
      nulls({ mustBeLessThan: 5 }),
      nulls({ mustBeLessThan: 5, unit: 'percent' }),
      nulls({ mustBeLessThan: 5, unit: 'rows' }),
    ],
    'quality-severity-lowered': [
      nulls({ mustBe: 0, severity: 'error' }),
      nulls({ mustBe: 0, severity: 'warning' }),
      nulls({ mustBe: 0, severity: 'critical' }),
    ],
    'quality-severity-raised': [
      nulls({ mustBe: 0, severity: 'warn' }),
      nulls({ mustBe: 0, severity: 'error' }),
      nulls({ mustBe: 0, severity: 'Warning' }),
    ],
    'quality-check-changed': [
      nulls({ mustBe: 0, schedule: '0 5 * * *' }),
      nulls({ mustBe: 0, schedule: '0 6 * * *' }),
      nulls({ mustBe: 0, schedule: '0 5 * * *', dimension: 'accuracy' }),
    ],
    'server-added': [
      contract(),
      server({}),
      contract({ roles: [{ role: 'main' }] }),
    ],
    'server-removed': [server({}), contract(), server({ host: 'a' })],
    'server-renamed': [
      server({ id: 'x' }),
      server({ id: 'x', server: 'other' }),
      server({ id: 'x', description: 'other' }),
    ],
    'server-address-changed': [
      server({ host: 'a' }),
      server({ host: 'b' }),
      server({ host: 'a', region: 'eu' }),
    ],
    'server-format-changed': [
      server({ format: 'json' }),
      server({ format: 'csv' }),
      server({ format: 'json', path: '/x' }),
    ],
    'server-environment-changed': [
      server({ environment: 'prod' }),
      server({ environment: 'test' }),
      server({ environment: 'prod', description: 'x' }),
    ],
    'server-detail-changed': [
      server({ region: 'eu' }),
      server({ region: 'us' }),
      server({ region: 'eu', host: 'a' }),
    ],
    'server-detail-added': [
      server({}),
      server({ host: 'a' }),
      server({ description: 'x' }),
    ],
    'role-added': [
      contract(),
      role({}),
      contract({ servers: [{ server: 'reader', type: 'custom' }] }),
    ],
    'role-removed': [role({}), contract(), role({ access: 'write' })],
    'role-renamed': [
      role({ id: 'x' }),
      role({ id: 'x', role: 'analyst' }),
      role({ id: 'x', description: 'analyst' }),
    ],
    'role-access-changed': [
      role({}),
      role({ access: 'write' }),
      role({ description: 'x' }),
    ],
    'approvers-changed': [
      role({ firstLevelApprovers: 'a' }),
      role({ firstLevelApprovers: 'b' }),
      role({ firstLevelApprovers: 'a', description: 'x' }),
    ],
    'price-raised': [
      price({ priceAmount: 5, priceCurrency: 'EUR' }),
      price({ priceAmount: 6, priceCurrency: 'EUR' }),
      price({ priceAmount: 4, priceCurrency: 'EUR' }),
    ],
    'price-lowered': [
      price({ priceAmount: 5, priceCurrency: 'EUR' }),
      price(),
      price({ priceAmount: 6, priceCurrency: 'EUR' }),
    ],
    'price-terms-changed': [
      price({ priceAmount: 5, priceCurrency: 'EUR' }),
      price({ priceAmount: 4, priceCurrency: 'USD' }),
      price({ priceAmount: 4, priceCurrency: 'EUR' }),
    ],
    'limitations-changed': [
      contract(),
      contract({ description: { limitations: 'Not for profiling.' } }),
      contract({ description: { usage: 'For reports.' } }),
    ],
    'limitations-withdrawn': [
      contract({ description: { limitations: 'Not for profiling.' } }),
      contract(),
      contract({ description: { limitations: 'Not for ads.' } }),
    ],
    'agent-constraint-added': [
      agents(),
      agents({ constraints: [{ constraint: 'Never join with names.' }] }),
      agents({ instructions: 'Sum up by day.' }),
    ],
    'agent-constraint-changed': [
      agents({ constraints: [{ id: 'x', constraint: 'Never join.' }] }),
      agents({ constraints: [{ id: 'x', constraint: 'Never guess.' }] }),
      agents({ constraints: [{ constraint: 'Never guess.' }] }),
    ],
    'agent-constraint-removed': [
      agents({ constraints: [{ constraint: 'Never join.' }] }),
      agents(),
      agents({ constraints: [{ constraint: 'Never join.', tags: ['x'] }] }),
    ],
    'agent-instructions-changed': [
      agents({ instructions: 'a' }),
      agents({ instructions: 'b' }),
      agents({ instructions: 'a', constraints: [{ constraint: 'x' }] }),
    ],
    'owner-changed': [
      contract({ team: { name: 'red' } }),
      contract({ team: { name: 'blue' } }),
      contract({ team: { name: 'red', members: [{ username: 'ana' }] } }),
    ],
    'team-added': [
      contract(),
      contract({ team: { name: 'red' } }),
      contract({ support: [{ channel: 'red' }] }),
    ],
    'team-removed': [
      contract({ team: { name: 'red' } }),
      contract(),
      contract({ team: { name: 'blue' } }),
    ],
    'team-changed': [
      contract({ team: { members: [{ username: 'ana' }] } }),
      contract({ team: { members: [{ username: 'ben' }] } }),
      contract({ team: { members: [{ username: 'ana' }], description: 'x' } }),
    ],
    'support-channel-added': [
      contract(),
      contract({ support: [{ channel: '#help' }] }),
      contract({ tags: ['#help'] }),
    ],
    'support-channel-removed': [
      contract({ support: [{ channel: '#help' }, { channel: '#news' }] }),
      contract({ support: [{ channel: '#news' }] }),
      contract({ support: [{ channel: '#news' }, { channel: '#help' }] }),
    ],
    'support-channel-changed': [
      contract({ support: [{ channel: '#help', tool: 'slack' }] }),
      contract({ support: [{ channel: '#help', tool: 'teams' }] }),
      contract({
        support: [{ channel: '#help', tool: 'slack', description: 'x' }],
      }),
    ],
    'domain-changed': [
      contract({ domain: 'sales' }),
      contract({ domain: 'shop' }),
      contract({ domain: 'sales', dataProduct: 'shop' }),
    ],
    'wording-changed': [
      contract({ description: { purpose: 'a' } }),
      contract({ description: { purpose: 'b' } }),
      contract({ description: { purpose: 'a', limitations: 'b' } }),
    ],
    'said-differently': [
      withColumn({ physicalType: 'VARCHAR(18)' }),
      withColumn({ physicalType: 'character varying(18)' }),
      withColumn({ physicalType: 'varchar(19)' }),
    ],
    'tags-changed': [
      contract({ tags: ['a', 'b'] }),
      contract({ tags: ['a'] }),
      contract({ tags: ['b', 'a'] }),
    ],
    'synonyms-changed': [
      withColumn({ synonyms: ['sum'] }),
      withColumn({ synonyms: ['sum', 'total'] }),
      withColumn({ synonyms: ['sum'], description: 'total' }),
    ],
    'links-changed': [
      contract(),
      contract({
        authoritativeDefinitions: [{ type: 'x', url: 'https://example.com' }],
      }),
      contract({ tags: ['https://example.com'] }),
    ],
    'verified-statements-changed': [
      agents({ verifiedStatements: [{ question: 'How many?', answer: '3' }] }),
      agents({ verifiedStatements: [{ question: 'How many?', answer: '4' }] }),
      agents({
        verifiedStatements: [{ question: 'How many?', answer: '3' }],
        instructions: 'Count.',
      }),
    ],
    'custom-property-added': [
      contract(),
      custom('green'),
      ending('2030-01-01'),
    ],
    'custom-property-changed': [custom('green'), custom('blue'), contract()],
    'custom-property-removed': [custom('green'), contract(), custom('blue')],
  };

const productCases: { [Rule in ChangeRuleId]?: Case<DataProductDescriptor> } = {
  'output-port-added': [
    product(),
    port({}),
    reading({ name: 'orders', version: '1.0.0', contractId: 'x' }),
  ],
  'output-port-removed': [port({}), product(), port({ description: 'x' })],
  'output-port-renamed': [
    port({ id: 'x' }),
    port({ id: 'x', name: 'sales' }),
    port({ id: 'x', description: 'sales' }),
  ],
  'output-port-version-raised': [
    port({}),
    port({ version: '1.1.0' }),
    port({ version: '2.0.0' }),
  ],
  'output-port-major-version-raised': [
    port({}),
    port({ version: '2.0.0' }),
    product({
      outputPorts: [
        { name: 'orders', version: '1.0.0' },
        { name: 'orders', version: '2.0.0' },
      ],
    }),
  ],
  'output-port-version-lowered': [
    port({}),
    port({ version: '0.9.0' }),
    port({ version: '1.0.1' }),
  ],
  'output-port-contract-added': [
    port({}),
    port({ contractId: 'orders-v1' }),
    port({ description: 'orders-v1' }),
  ],
  'output-port-contract-changed': [
    port({ contractId: 'orders-v1' }),
    port({ contractId: 'orders-v2' }),
    port({ contractId: 'orders-v1', description: 'x' }),
  ],
  'output-port-contract-removed': [
    port({ contractId: 'orders-v1' }),
    port({}),
    port({ contractId: 'orders-v2' }),
  ],
  'output-port-type-changed': [
    port({ type: 'tables' }),
    port({ type: 'topic' }),
    port({ type: 'tables', tags: ['topic'] }),
  ],
  'output-port-type-stated': [
    port({}),
    port({ type: 'tables' }),
    port({ tags: ['tables'] }),
  ],
  'sources-changed': [
    port({ inputContracts: [{ id: 'a', version: '1.0.0' }] }),
    port({ inputContracts: [{ id: 'a', version: '2.0.0' }] }),
    port({ inputContracts: [{ id: 'a', version: '1.0.0' }], tags: ['x'] }),
  ],
  'software-changed': [
    port({ sbom: [{ url: 'https://example.com/a' }] }),
    port({ sbom: [{ url: 'https://example.com/b' }] }),
    port({ sbom: [{ url: 'https://example.com/a' }], tags: ['x'] }),
  ],
  'input-port-added': [
    reading(),
    reading({ name: 'a', version: '1.0.0', contractId: 'x' }),
    port({}),
  ],
  'input-port-removed': [
    reading({ name: 'a', version: '1.0.0', contractId: 'x' }),
    reading(),
    reading({ name: 'a', version: '1.0.0', contractId: 'y' }),
  ],
  'input-port-changed': [
    reading({ name: 'a', version: '1.0.0', contractId: 'x' }),
    reading({ name: 'a', version: '1.1.0', contractId: 'x' }),
    reading({ name: 'a', version: '1.0.0', contractId: 'x', tags: ['y'] }),
  ],
  'management-port-added': [
    managed(),
    managed({ name: 'health', content: 'observability' }),
    port({}),
  ],
  'management-port-removed': [
    managed({ name: 'health', content: 'observability' }),
    managed(),
    managed({ name: 'health', content: 'control' }),
  ],
  'management-port-changed': [
    managed({ name: 'health', content: 'observability' }),
    managed({ name: 'health', content: 'control' }),
    managed({ name: 'health', content: 'observability', description: 'x' }),
  ],
  'product-type-changed': [
    product({ type: 'aggregate' }),
    product({ type: 'consumerAligned' }),
    product({ type: 'aggregated' }),
  ],
};

function rulesOf(differences: readonly { rule: string }[]): string[] {
  return differences.map(({ rule }) => rule);
}

describe('the table of changes', () => {
  it('has a pair that a rule is about and a pair that it is not about, for each rule', () => {
    const tested = [
      ...Object.keys(contractCases),
      ...Object.keys(productCases),
    ];
    expect(tested.sort()).toEqual(changeRules.map(({ id }) => id).sort());
  });

  it.each(Object.entries(contractCases))(
    'tells %s in contracts',
    (rule, [older, newer, other]) => {
      expect(
        rulesOf(comparedContracts({ older, newer }).differences),
      ).toContain(rule);
      expect(
        rulesOf(comparedContracts({ older, newer: other }).differences),
      ).not.toContain(rule);
    },
  );

  it.each(Object.entries(productCases))(
    'tells %s in products',
    (rule, [older, newer, other]) => {
      expect(rulesOf(comparedProducts({ older, newer }).differences)).toContain(
        rule,
      );
      expect(
        rulesOf(comparedProducts({ older, newer: other }).differences),
      ).not.toContain(rule);
    },
  );

  it('hurts somebody where somebody has to act, and demands a major step where readers break', () => {
    for (const { impact, hurts, step } of changeRules) {
      expect(hurts.length > 0).toBe(impact !== 'safe');
      expect(step === 'major').toBe(impact === 'breaking');
    }
  });
});
