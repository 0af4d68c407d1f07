import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createPartnership, type Me, type PartnershipDraft } from '@/api'
import { Editor, ForWriters, LocalisedInput, NewThing, SelectInput, UnitInput, useDraft, useField } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { mayRegister } from '@/features/partnerships/rights'
import { draftOf, remember } from './partnership-draft'
import { PartyList } from './party-fields'
import { SinceInput } from './since-fields'

const thing = 'partnership/new'
const topics = [{ key: 'new', fields: ['parties', 'state', 'since', 'ended', 'reason'], Fields: () => null }]
const states = ['ACTIVE', 'AGREED', 'DORMANT', 'ENDED'] as const

/** Registering a partnership needs who cooperates; since when and where it stands are asked for at once, the rest can wait. */
export function NewPartnership() {
  return <ForWriters may={mayRegister}>{(me) => <Registering me={me} />}</ForWriters>
}

function Registering({ me }: { me: Me }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  // An association mostly registers what its members do.
  const own = me.roles.includes('association') ? undefined : me.organisations[0]?.slug
  const blank = { draft: { parties: own ? [{ organisation: own }] : [], state: 'ACTIVE' } as PartnershipDraft, version: '' }
  const drafted = useDraft<PartnershipDraft>({
    user: me.subject,
    thing,
    saved: blank,
    send: async (draft) => {
      const body = { ...draft, parties: draft.parties ?? [] }
      const headers = { 'Idempotency-Key': retryKey(thing, body) }
      const { data, response } = await createPartnership({ body, headers, throwOnError: true })
      answered(thing)
      remember(queries, data, response)
      await navigate({ to: '/partnerships/$id/edit', params: { id: data.id }, replace: true })
      return { draft: draftOf(data), version: '' }
    },
    reread: async () => blank,
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="partnership"
      title={t('editor.new.partnership.title')}
      needed={[]}
      addressOf={() => '/partnerships/new'}
      goTo={() => undefined}
      crumbs={[
        <Link key="partnerships" to="/partnerships" activeOptions={{ exact: true }}>
          {t('shell.partnerships')}
        </Link>,
      ]}
    >
      <NewThing
        begin={() => void drafted.save()}
        title={t('editor.new.partnership.title')}
        lead={t('editor.new.partnership.lead')}
        action={t('editor.new.partnership.action')}
        seen={t('editor.partnership.public')}
      >
        <Fields />
      </NewThing>
    </Editor>
  )
}

function Fields() {
  const { t } = useTranslation()
  const state = useField<string>('/state').value
  return (
    <>
      <PartyList />
      <SinceInput />
      <SelectInput
        pointer="/state"
        label={t('editor.field.state')}
        options={states.map((each) => ({ value: each, label: t(`partnership.state.${each}`) }))}
      />
      {state === 'ENDED' && <UnitInput pointer="/ended" label={t('editor.field.ended')} hint={t('editor.hint.ended')} end />}
      <LocalisedInput pointer="/reason" label={t('editor.field.reason')} hint={t('editor.hint.reason')} rows={2} optional />
    </>
  )
}
