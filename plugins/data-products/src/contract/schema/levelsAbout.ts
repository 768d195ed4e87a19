import type {
  ContractElement,
  ServiceLevelWording,
} from '@data-mesh/data-contract';

/** The service levels that name an element: by its path or, for a column, by its name. */
export function levelsAbout(options: {
  levels: readonly ServiceLevelWording[];
  element: ContractElement;
}): ServiceLevelWording[] {
  const { path, name, depth, element } = options.element;
  const names = new Set([path]);
  if (depth === 0 && element.physicalName) names.add(element.physicalName);
  if (depth === 1) names.add(name);
  return options.levels.filter(({ level }) =>
    (level.element ?? '').split(',').some(about => names.has(about.trim())),
  );
}
