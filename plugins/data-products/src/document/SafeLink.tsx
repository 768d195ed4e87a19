import { Link } from '@backstage/core-components';
import { Link as PlainLink } from '@backstage/ui';
import type { ReactNode } from 'react';
import { safeHref } from './safeHref';

/** A link where the address is one that a browser may follow, else the same as text. */
export function SafeLink(props: { to?: string; children: ReactNode }) {
  const { to, children } = props;
  const href = safeHref(to);
  if (!href) return <>{children}</>;
  if (href.startsWith('mailto:')) {
    // The other link would say that it opens a window.
    return (
      <PlainLink href={href} variant="body-medium">
        {children}
      </PlainLink>
    );
  }
  return (
    <Link to={href} underline="always">
      {children}
    </Link>
  );
}
