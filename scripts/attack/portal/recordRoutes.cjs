/** All routes of a router of Express, with those of the routers within. */
function routesOf(router) {
  return (router.stack ?? []).flatMap(layer => {
    if (layer.route) {
      const paths = [layer.route.path].flat().map(String);
      return Object.keys(layer.route.methods).flatMap(method =>
        paths.map(path => ({ method: method.toUpperCase(), path })),
      );
    }
    // A part below a path of its own is told with the pattern of it, so that it is not overlooked.
    const below = layer.regexp?.fast_slash ? '' : String(layer.regexp);
    return routesOf(layer.handle ?? {}).map(({ method, path }) => ({
      method,
      path: `${below}${path}`,
    }));
  });
}

/** The routers of all plugins, which still get routes after they were given to the portal. */
function createRouteRecord() {
  const handlers = [];
  return {
    add: (plugin, handler) => handlers.push({ plugin, handler }),
    routes: () =>
      handlers.flatMap(({ plugin, handler }) =>
        routesOf(handler).map(route => ({ plugin, ...route })),
      ),
  };
}

module.exports = { createRouteRecord, routesOf };
