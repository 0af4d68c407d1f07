import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type CallDetails, Loaded, type Me } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ApplicationPage } from './application-pages'
import { applicationById, type Versioned } from './application-queries'
import { ApplicationWriting } from './edit/application-writing'
import { ApplicationContext } from './use-application'

const route = getRouteApi('/grant-applications/$id/{-$topic}')

/** Everything about one application: written by its applicant and those it is shared with, read by those who call. */
export function ApplicationHome() {
  return <ForKnown>{(me) => <Application me={me} />}</ForKnown>
}

function Application({ me }: { me: Me }) {
  const { id } = route.useParams()
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...applicationById(id, useLanguage()), refetchOnMount: 'always' })
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(found) => <OfCall key={id} me={me} {...found} />}
    </Loaded>
  )
}

function OfCall({ me, ...found }: { me: Me } & Versioned) {
  return (
    <Loaded page query={useQuery(callBySlug(found.application.call.slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => <ForReader me={me} call={call} {...found} />}
    </Loaded>
  )
}

function ForReader({ me, call, application, version }: { me: Me; call: CallDetails } & Versioned) {
  const { rights, state } = application
  const known = { me, call, terms: call.grant ?? {}, application, version, own: rights.includes('SUBMIT') }
  if (rights.includes('EDIT') && (state === 'DRAFT' || state === 'RETURNED'))
    return (
      <ApplicationWriting {...known}>
        <ApplicationPage />
      </ApplicationWriting>
    )
  return (
    <ApplicationContext value={{ ...known, writing: false, confirm: () => undefined }}>
      <ApplicationPage />
    </ApplicationContext>
  )
}
