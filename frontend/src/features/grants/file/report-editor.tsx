import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type GrantDetails, type ReportDraft } from '@/api'
import { Editor, tidy, TopicPage, useDraft } from '@/features/drafting'
import { getGrant, takeStep } from '@/features/grants/grant-api'
import { remember } from '@/features/grants/grant-queries'
import { ReportBeside } from './report-beside'
import { ReportFields } from './report-fields'
import { useGrant } from './use-grant'

type Draft = Partial<ReportDraft>

const topics = [
  { key: 'about', fields: ['language', 'text', 'results', 'peopleReached', 'pictures', 'story'], Fields: ReportFields, plain: true as const, Beside: ReportBeside },
]

/** What is told so far, as the server takes it back. */
const draftOf = ({ file }: GrantDetails): Draft => tidy<Draft>(file?.report ?? {})

/** The report, written by the recipient and saved by itself until it is handed in. */
export function ReportEditor() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { me, grant, version } = useGrant()
  const { id } = grant

  async function put(body: Draft, seen: string) {
    const fresh = await takeStep(id, 'report', { method: 'put', body, headers: { 'If-Match': seen } })
    remember(queries, fresh)
    return { draft: draftOf(fresh.grant), version: fresh.version }
  }

  const drafted = useDraft<Draft>({
    user: me.subject,
    thing: `grant-report/${id}`,
    autosave: true,
    saved: { draft: draftOf(grant), version },
    send: async (draft, seen) => {
      const body = { language: grant.title.language, ...draft }
      try {
        return await put(body, seen)
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 412) throw error
        // Of the rest of the grant much may have changed meanwhile; that does not stand against the report.
        const fresh = await getGrant(id)
        if (JSON.stringify(draftOf(fresh.grant)) !== JSON.stringify(draftOf(grant))) throw error
        return put(body, fresh.version)
      }
    },
    reread: async () => {
      const fresh = await getGrant(id)
      return { draft: draftOf(fresh.grant), version: fresh.version }
    },
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="report"
      title={grant.title.text}
      needed={[]}
      addressOf={() => `/grants/${id}/report`}
      goTo={() => undefined}
      crumbs={[
        <Link key="grants" to="/grants" activeOptions={{ exact: true }}>
          {t('grants.title')}
        </Link>,
        <Link key="grant" to="/grants/$id/{-$part}" params={{ id, part: undefined }} activeOptions={{ exact: true }}>
          {grant.reference}
        </Link>,
      ]}
    >
      <TopicPage topic="about" />
    </Editor>
  )
}
