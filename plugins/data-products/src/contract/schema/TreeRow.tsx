import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiShieldUserLine,
} from '@remixicon/react';
import { severities } from '../../findings/severities';
import { StatusWord } from '../../status';
import { useCounted } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import type { SeverityCount } from './countFindings';
import { elementMarks } from './elementMarks';
import type { TreeNode } from './schemaTree';
import styles from './schema.module.css';

/** Deeper elements are no further to the right; they name their level. */
const INDENTED_LEVELS = 8;

/** One line of the tree: name, type, and what is special about it. */
export function TreeRow(props: {
  id: string;
  node: TreeNode;
  top: number;
  height: number;
  isOpen: boolean;
  isActive: boolean;
  isChosen: boolean;
  isDimmed: boolean;
  isPersonal: boolean;
  /** What is wrong with it and, while it is closed, with what is below it. */
  findings: SeverityCount;
  onChoose(): void;
  onToggle(): void;
}) {
  const { node, isOpen, isActive, isChosen, isDimmed } = props;
  const { element, isParent, position, siblings } = node;
  const { name, depth } = element;
  const { businessName, logicalType, physicalType } = element.element;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const types = [logicalType, physicalType].filter(Boolean).join(' · ');
  const findings = props.findings.map(({ severity, count }) => ({
    ...severities[severity],
    words: t(severities[severity].summaryKey, counted(count)),
  }));
  const personal = props.isPersonal && t('ports.personalData.yes');
  const marks = elementMarks(element).map(mark =>
    'position' in mark ? t(mark.key, { position: mark.position }) : t(mark.key),
  );
  const label = [
    name,
    businessName,
    types,
    ...findings.map(({ words }) => words),
    personal,
    ...marks,
  ];
  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  const classes = [
    styles.row,
    isActive && styles.active,
    isChosen && styles.chosen,
    isDimmed && styles.dimmed,
  ];
  return (
    // The keys are those of the whole tree, which has the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={props.id}
      role="treeitem"
      aria-label={label.filter(Boolean).join(', ')}
      aria-level={depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isParent ? isOpen : undefined}
      aria-selected={isChosen}
      className={classes.filter(Boolean).join(' ')}
      style={{ top: props.top, height: props.height }}
      onClick={props.onChoose}
    >
      <span
        className={styles.name}
        style={{
          paddingInlineStart: `calc(var(--indent) * ${Math.min(
            depth,
            INDENTED_LEVELS,
          )})`,
        }}
      >
        {isParent ? (
          <Arrow
            size={18}
            className={styles.arrow}
            aria-hidden
            onClick={event => {
              event.stopPropagation();
              props.onToggle();
            }}
          />
        ) : (
          <span className={styles.noArrow} />
        )}
        {depth > INDENTED_LEVELS && (
          <span className={styles.level} aria-hidden>
            {depth + 1}
          </span>
        )}
        <strong title={name}>{name}</strong>
        {businessName && <span title={businessName}>{businessName}</span>}
      </span>
      <span className={styles.about}>
        {types && (
          <span className={styles.type} title={types}>
            {types}
          </span>
        )}
        {findings.map(({ key, icon, tone, words }) => (
          <StatusWord key={key} icon={icon} tone={tone}>
            {words}
          </StatusWord>
        ))}
        {personal && (
          <StatusWord icon={RiShieldUserLine} tone="warning">
            {personal}
          </StatusWord>
        )}
        {marks.map(mark => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
      </span>
    </div>
  );
}
