import { createRequire } from 'node:module';
import { contractDocument } from '../company/contractDocument.mjs';
import { createFloor } from './floor.mjs';
import { timeOf } from './timeOf.mjs';

const require = createRequire(import.meta.url);
const CONTRACTS = 1_000;
const FEW = 100;
const MANY = 10_000;

/**
 * The time of reading, validating and comparing contracts, on one core, beside that of the parser
 * and of the official JSON Schema alone, in milliseconds
 * of processor time.
 */
export function measureContracts() {
  require('@backstage/cli-node/config/nodeTransform.cjs');
  const library = require('@data-mesh/data-contract');
  const floor = createFloor();
  return {
    ...validation({ library, floor }),
    ...comparison({ library, floor }),
  };
}

function validation({ library, floor }) {
  // The contract of 10,000 columns is measured by itself.
  const texts = Array.from({ length: CONTRACTS }, (_, step) =>
    contractDocument({ index: step + 100, products: CONTRACTS + 100 }),
  );
  const conventions = library.defaultConventions;
  const validate = text => library.judgeDocuments({ text, conventions });
  return {
    validate: pair({
      ours: () => texts.forEach(validate),
      floor: floor && (() => texts.forEach(floor.validate)),
      times: 5,
    }),
    validateColumn: columnCost(columns => {
      const text = contract({ columns });
      return () => validate(text);
    }),
  };
}

function comparison({ library, floor }) {
  const versionsOf = columns => {
    const text = contract({ columns });
    const [older] = library.readDocuments({ text });
    const [newer] = library.readDocuments({ text: changed(text) });
    const conventions = library.defaultConventions;
    return { older: older.contract, newer: newer.contract, conventions };
  };
  const thousand = versionsOf(1_000);
  const { differences } = library.compareContracts(thousand);
  if (differences.length !== 3) {
    throw new Error(
      `Three changes were made, ${differences.length} differences found`,
    );
  }
  const value = floor?.parse(contract({ columns: 1_000 }));
  return {
    compare: pair({
      ours: () => library.compareContracts(thousand),
      floor: floor && (() => floor.validateValue(value)),
      times: 100,
    }),
    compareColumn: columnCost(columns => {
      const versions = versionsOf(columns);
      return () => library.compareContracts(versions);
    }),
  };
}

function pair({ ours, floor, times }) {
  return {
    ours: timeOf({ run: ours, times }),
    stock: floor ? timeOf({ run: floor, times }) : undefined,
  };
}

/**
 * What each column costs: of many columns as `ours`, of few as `stock`. Both go through as many
 * columns in a run, so that both have their share of the garbage collector.
 */
function columnCost(prepare) {
  const cost = columns => {
    const once = prepare(columns);
    const run = () => {
      for (let done = 0; done < MANY; done += columns) once();
    };
    return timeOf({ run, times: 20 }) / MANY;
  };
  return { ours: cost(MANY), stock: cost(FEW) };
}

function contract({ columns }) {
  return contractDocument({ index: 100, products: 200, columns });
}

/** A column renamed, its type changed, a service level weakened. */
function changed(text) {
  const [head, ...columns] = text.split('      - name: ');
  const [level, ...rest] = columns.pop().split('slaProperties:');
  const weaker = rest.join('slaProperties:').replace('99.5', '99');
  return [
    head,
    ...columns,
    `${level.replace(/^\w+/, 'new_name')}slaProperties:${weaker}`,
  ].join('      - name: ');
}
