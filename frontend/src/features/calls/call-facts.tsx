import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { languageName, listOf } from '@/i18n/names'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'
import { CallDeadline, Clocks } from './call-deadline'
import { CallState } from './call-state'
import { nextTurn } from './remaining'

export function CallFacts({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { project, places } = call
  const opening = nextTurn(call)?.turn === 'opens'
  return (
    <Facts
      head={
        <>
          {call.published && <CallState phase={call.phase} />}
          <CallDeadline call={call} stated />
        </>
      }
    >
      <Fact name={t('call.closes')}>{opening && call.closesAt && <Clocks call={call} instant={call.closesAt} />}</Fact>
      <Fact name={t('call.project')}>
        <Link to="/projects/$slug" params={{ slug: project.slug }}>
          <Text value={project.title} note={false} />
        </Link>
      </Fact>
      <Fact name={t('call.by')}>
        {project.leads.length > 0 && (
          <ul>
            {project.leads.map((lead) => (
              <li key={lead.slug}>
                <Link to="/organisations/$slug" params={{ slug: lead.slug }}>
                  <Text value={lead.name} note={false} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('call.languages')}>
        {call.languages.length > 0 && listOf(call.languages.map((code) => languageName(code, language)), language)}
      </Fact>
      <Fact name={t('call.places')}>
        {(places?.hosts || places?.seekers) && (
          <ul>
            {places.hosts && <li>{t('call.hosts', { count: places.hosts })}</li>}
            {places.seekers && <li>{t('call.seekers', { count: places.seekers })}</li>}
          </ul>
        )}
      </Fact>
    </Facts>
  )
}
