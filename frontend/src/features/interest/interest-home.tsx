import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type CallDetails, Loaded, type Me } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { InterestWriting } from './edit/interest-writing'
import { InterestPage } from './interest-pages'
import { interestById, type Versioned } from './interest-queries'
import { InterestContext } from './use-interest'

const route = getRouteApi('/expressions-of-interest/$id/{-$topic}')

/** Everything about one answer to a call: written by officers of the organisation, read and judged by those who call. */
export function InterestHome() {
  return <ForKnown>{(me) => <Interest me={me} />}</ForKnown>
}

function Interest({ me }: { me: Me }) {
  const { id } = route.useParams()
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...interestById(id, useLanguage()), refetchOnMount: 'always' })
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(found) => <OfCall key={id} me={me} {...found} />}
    </Loaded>
  )
}

function OfCall({ me, ...found }: { me: Me } & Versioned) {
  return (
    <Loaded page query={useQuery(callBySlug(found.interest.call.slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => <ForReader me={me} call={call} {...found} />}
    </Loaded>
  )
}

function ForReader({ me, call, interest, version }: { me: Me; call: CallDetails } & Versioned) {
  const officer = me.roles.includes('municipality') || me.roles.includes('association')
  const own = officer && me.organisations.some(({ slug }) => slug === interest.organisation.slug)
  const known = { me, call, interest, version, own }
  if (own && (interest.state === 'DRAFT' || interest.state === 'RETURNED')) return <InterestWriting {...known}><InterestPage /></InterestWriting>
  return (
    <InterestContext value={{ ...known, writing: false, confirm: () => undefined }}>
      <InterestPage />
    </InterestContext>
  )
}
