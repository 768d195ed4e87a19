import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { RiMenuLine, RiSearchLine } from '@remixicon/react';
import { SidebarLogo } from './SidebarLogo';
import './navigation.css';

export function Navigation({ navItems }: NavContentComponentProps) {
  const items = navItems.withComponent(NavigationItem);
  // The search field stands in its place.
  navItems.take('page:search');
  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        {items.take('page:data-products')}
        {items.take('page:catalog')}
        {items.take('page:api-docs')}
        {items.take('page:catalog-import')}
        <SidebarDivider />
        <SidebarScrollWrapper>
          {items.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup
        label="Settings"
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {items.take('page:user-settings')}
      </SidebarGroup>
    </Sidebar>
  );
}

function NavigationItem({ icon, href, title }: NavContentNavItem) {
  return <SidebarItem icon={() => icon} to={href} text={title} />;
}
