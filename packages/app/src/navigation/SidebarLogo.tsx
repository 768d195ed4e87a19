import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Logo } from './Logo';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    height: 2 * sidebarConfig.logoHeight,
    marginLeft: 20,
    // The sidebar is dark in both themes.
    color: 'white',
    fontSize: '1.1rem',
    fontWeight: 'bold',
    whiteSpace: 'nowrap',
  },
});

export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getOptionalString('app.title');
  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <Logo size={32} />
      {isOpen && title}
    </Link>
  );
}
