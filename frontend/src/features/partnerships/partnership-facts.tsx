import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'
import { PartnershipState } from './partnership-state'

export function PartnershipFacts({ partnership }: { partnership: PartnershipDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, agreement, project, origin, source } = partnership
  return (
    <Facts head={<PartnershipState state={state} />}>
      <Fact name={t('partnership.agreementFact')}>
        {agreement && (
          <>
            <Text value={agreement.title} />
            {agreement.signedOn && <p className="small quiet">{t('partnership.signed', { date: dayInWords(agreement.signedOn, language) })}</p>}
            {agreement.url && (
              <p>
                <a href={agreement.url} rel="noreferrer">
                  {t('partnership.read')}
                </a>
              </p>
            )}
          </>
        )}
      </Fact>
      <Fact name={t('partnership.projectFact')}>
        {project && (
          <Link to="/projects/$slug" params={{ slug: project.slug }}>
            <Text value={project.title} note={false} />
          </Link>
        )}
      </Fact>
      <Fact name={t('partnership.originFact')}>
        {t(`partnership.origin.${origin}`)}
        {source && <Text value={source} as="p" className="small quiet" />}
      </Fact>
    </Facts>
  )
}
