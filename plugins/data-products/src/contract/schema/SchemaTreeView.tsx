import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type KeyboardEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import useMeasure from 'react-use/esm/useMeasure';
import { dataProductsTranslationRef } from '../../translation';
import type { FindingCounts } from './countFindings';
import type { TreeNode } from './schemaTree';
import { treeKey } from './treeKey';
import { TreeRow } from './TreeRow';
import { useWindow } from './useWindow';
import styles from './schema.module.css';

/** Narrower than this, a row has two lines. */
const NARROW = 560;
const ROW_HEIGHT = { wide: 36, narrow: 60 };

/**
 * The elements of a schema as a tree, of which only the rows in sight exist. The
 * tree itself keeps the focus and names the row at which the reader is.
 */
export function SchemaTreeView(props: {
  nodes: readonly TreeNode[];
  /** Absent while a filter holds everything open. */
  open?: ReadonlySet<string>;
  chosen?: string;
  matches?: ReadonlySet<string>;
  isPersonal(path: string): boolean;
  findings: ReadonlyMap<string, FindingCounts>;
  onChoose(path: string, by: 'pointer' | 'key'): void;
  onOpen(path: string, isOpen: boolean): void;
}) {
  const { nodes, open, chosen, matches, onChoose, onOpen } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [measure, { width }] = useMeasure<HTMLDivElement>();
  const rowHeight =
    width > 0 && width < NARROW ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  const { first, last, onScroll, showRow } = useWindow({
    box,
    rows: nodes.length,
    rowHeight,
  });
  const [activePath, setActivePath] = useState(chosen);
  const indexes = useMemo(
    () => new Map(nodes.map(({ element }, index) => [element.path, index])),
    [nodes],
  );
  const active = indexes.get(activePath ?? '') ?? 0;
  const isOpen = ({ element }: TreeNode) => open?.has(element.path) ?? true;

  const chosenIndex = chosen === undefined ? undefined : indexes.get(chosen);
  useEffect(() => setActivePath(chosen), [chosen]);
  useEffect(() => {
    if (chosenIndex !== undefined) showRow(chosenIndex);
  }, [chosenIndex, showRow]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = treeKey({ key: event.key, nodes, at: active, isOpen });
    if (!action) return;
    event.preventDefault();
    if (action.do === 'go') {
      setActivePath(nodes[action.to].element.path);
      showRow(action.to);
    } else if (action.do === 'choose') onChoose(action.path, 'key');
    else onOpen(action.path, action.do === 'open');
  };

  const rows = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => first + index,
  );
  // Assistive technology needs the row that it is at.
  if (nodes[active] && (active < first || active > last)) rows.push(active);
  return (
    <div ref={measure}>
      <div
        ref={box}
        role="tree"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('contract.schema.tree')}
        aria-activedescendant={nodes[active] && `${id}-${active}`}
        className={styles.tree}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <div
          role="presentation"
          className={styles.rows}
          style={{ height: nodes.length * rowHeight }}
        >
          {rows.map(index => {
            const node = nodes[index];
            const { path } = node.element;
            return (
              <TreeRow
                key={path}
                id={`${id}-${index}`}
                node={node}
                top={index * rowHeight}
                height={rowHeight}
                isOpen={isOpen(node)}
                isActive={index === active}
                isChosen={path === chosen}
                isDimmed={matches ? !matches.has(path) : false}
                isPersonal={props.isPersonal(path)}
                findings={
                  props.findings.get(path)?.[
                    node.isParent && !isOpen(node) ? 'withBelow' : 'own'
                  ] ?? []
                }
                onChoose={() => {
                  setActivePath(path);
                  onChoose(path, 'pointer');
                }}
                onToggle={() => {
                  setActivePath(path);
                  onOpen(path, !isOpen(node));
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
