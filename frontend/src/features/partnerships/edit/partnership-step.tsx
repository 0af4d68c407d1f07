import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type EndingDraft, getPartnership, type Me, type PartnershipDetails, TroublePage } from '@/api'
import { Editor, LocalisedInput, NewThing, UnitInput, useDraft } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { followingSteps, type PartnershipStep as Step, partnershipSteps } from '@/features/partnerships/partnership-steps'
import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { ForParties } from './for-parties'
import { remember } from './partnership-draft'

const route = getRouteApi('/partnerships/$id/$step')
const noSuchStep = new ApiProblem(404, {})
const topics = [{ key: 'new', fields: ['reason', 'ended'], Fields: () => null }]

/** One step in the life of a partnership, with the reason that everybody will read. */
export function PartnershipStep() {
  const { id, step } = route.useParams()
  if (!(step in partnershipSteps)) return <TroublePage error={noSuchStep} />
  return (
    <ForParties id={id}>
      {(given) => <Stepping key={`${id} ${step}`} {...given} step={step as Step} />}
    </ForParties>
  )
}

type SteppingProps = { me: Me; partnership: PartnershipDetails; version: string; step: Step }

function Stepping({ me, partnership, version, step }: SteppingProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { id, state } = partnership
  const title = useShown(partnership.title)?.text ?? ''
  const thing = `partnership/${id}/${step}`
  const nothing = {} as EndingDraft

  const drafted = useDraft<EndingDraft>({
    user: me.subject,
    thing,
    saved: { draft: nothing, version },
    send: async (body, seen) => {
      const headers = { 'If-Match': seen, 'Idempotency-Key': retryKey(thing, [seen, body]) }
      const { data, response } = await partnershipSteps[step]({ path: { id }, body, headers, throwOnError: true })
      answered(thing)
      const fresh = remember(queries, data, response)
      await navigate({ to: '/partnerships/$id', params: { id }, replace: true })
      return { draft: nothing, version: fresh }
    },
    reread: async () => {
      const { data, response } = await getPartnership({ path: { id }, throwOnError: true })
      return { draft: nothing, version: remember(queries, data, response) }
    },
  })
  const { theirs } = drafted
  const words = t(`partnership.step.${step}`)

  if (!followingSteps[state].includes(step) && drafted.outcome.state === 'idle')
    return (
      <Page title={words} listed={false}>
        <div className="wrap band stack">
          <h1 tabIndex={-1}>{words}</h1>
          <p className="lead">{t('editor.stepGone', { parties: title, state: t(`partnership.state.${state}`) })}</p>
          <ButtonLink to="/partnerships/$id" params={{ id }}>
            {t('editor.seePage')}
          </ButtonLink>
        </div>
      </Page>
    )
  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="partnership"
      title={title}
      needed={[]}
      addressOf={() => `/partnerships/${id}/${step}`}
      goTo={() => undefined}
      crumbs={[
        <Link key="partnerships" to="/partnerships" activeOptions={{ exact: true }}>
          {t('shell.partnerships')}
        </Link>,
        <Link key="partnership" to="/partnerships/$id" params={{ id }} activeOptions={{ exact: true }}>
          {title}
        </Link>,
      ]}
    >
      <NewThing
        begin={() => void (theirs ? drafted.resolve(drafted.draft) : drafted.save())}
        title={t(`editor.step.partnership.${step}.title`)}
        lead={t(`editor.step.partnership.${step}.text`, { parties: title })}
        action={words}
        seen={t('editor.reasonSeen')}
      >
        {theirs && (
          <Notice live>
            <p>
              {t('editor.stepMeanwhile')}{' '}
              <Link to="/partnerships/$id" params={{ id }}>
                {t('editor.seePage')}
              </Link>
            </p>
          </Notice>
        )}
        <LocalisedInput pointer="/reason" label={t('editor.field.reason')} hint={t('editor.hint.stepReason')} rows={3} />
        {step === 'end' && <UnitInput pointer="/ended" label={t('editor.field.ended')} hint={t('editor.hint.ended')} end />}
      </NewThing>
    </Editor>
  )
}
