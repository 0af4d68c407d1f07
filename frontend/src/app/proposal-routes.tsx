import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { addTexts } from '@/i18n'
import { root } from './root-route'

const proposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$id',
  loader: () => addTexts('authoring', 'documents', 'calls', 'interest', 'proposals'),
  component: lazyRouteComponent(() => import('@/features/proposals/proposal-home'), 'ProposalHome'),
})

export const proposalRoutes = [proposal] as const
