import {
  EntityApiDefinitionCard,
  EntityConsumedApisCard,
  EntityProvidedApisCard,
} from '@backstage/plugin-api-docs';
import {
  EntityAboutCard,
  EntityHasSystemsCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import {
  EntityDataLineageContent,
  EntityDomainDataProductsCard,
  EntityOwnedDataProductsCard,
} from '@data-mesh/backstage-plugin-data-products';
import { Grid } from '@material-ui/core';
import type { ReactNode } from 'react';

const cards = (...elements: ReactNode[]) => (
  <Grid container spacing={3}>
    {elements.map((element, index) => (
      <Grid item md={6} xs={12} key={index}>
        {element}
      </Grid>
    ))}
  </Grid>
);

const defaultEntityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {cards(<EntityAboutCard />, <EntityCatalogGraphCard height={400} />)}
    </EntityLayout.Route>
    <EntityLayout.Route path="/api" title="API">
      {cards(<EntityProvidedApisCard />, <EntityConsumedApisCard />)}
    </EntityLayout.Route>
    {/* Optional: where the data of a component or a resource goes. */}
    <EntityLayout.Route path="/lineage" title="Lineage">
      <EntityDataLineageContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const apiPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {cards(<EntityAboutCard />, <EntityCatalogGraphCard height={400} />)}
    </EntityLayout.Route>
    <EntityLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </EntityLayout.Route>
  </EntityLayout>
);

const userPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {cards(
        <EntityUserProfileCard />,
        <EntityOwnershipCard />,
        // Optional: the data products of a person.
        <EntityOwnedDataProductsCard />,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {cards(
        <EntityGroupProfileCard />,
        <EntityOwnershipCard />,
        <EntityMembersListCard />,
        // Optional: the data products of a group.
        <EntityOwnedDataProductsCard />,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

const domainPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {cards(
        <EntityAboutCard />,
        <EntityHasSystemsCard />,
        // Optional: the data products of a domain.
        <EntityDomainDataProductsCard />,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('api')} children={apiPage} />
    <EntitySwitch.Case if={isKind('user')} children={userPage} />
    <EntitySwitch.Case if={isKind('group')} children={groupPage} />
    <EntitySwitch.Case if={isKind('domain')} children={domainPage} />

    <EntitySwitch.Case>{defaultEntityPage}</EntitySwitch.Case>
  </EntitySwitch>
);
