import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallSummary } from '@/api'
import { ButtonLink } from '@/ui/button'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { Deadline } from './deadline'

/** A call as a row: how long one can still apply, what for, and the way to the check. */
export function CallRow({ call, withProject = true }: { call: CallSummary; withProject?: boolean }) {
  const { t } = useTranslation()
  return (
    <Row
      lead={<Deadline call={call} />}
      title={
        <Link to="/calls/$slug" params={{ slug: call.slug }}>
          <Text value={call.title} note={false} />
        </Link>
      }
      tags={!call.published && <Tag tone="amber">{t('call.draft')}</Tag>}
      end={
        call.published &&
        call.phase === 'OPEN' && (
          <ButtonLink variant="secondary" to="/calls/$slug" params={{ slug: call.slug }} hash="check">
            {t('call.check')}
            <span className="visually-hidden">: {call.title.text}</span>
          </ButtonLink>
        )
      }
    >
      <Text value={call.summary} as="p" />
      {withProject && (
        <p className="small">
          {t('call.project')}:{' '}
          <Link to="/projects/$slug" params={{ slug: call.project.slug }}>
            <Text value={call.project.title} note={false} />
          </Link>
        </p>
      )}
    </Row>
  )
}
