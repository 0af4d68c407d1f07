import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { Shell } from './shell'

/** Loaders only begin what a page will need; the page shows an outline until it is there. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Shell })
