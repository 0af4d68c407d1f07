import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MatchProfile, ProposalDetails, ProposedParty } from '@/api'
import { useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { count, countryName, languageName, listOf } from '@/i18n/names'
import { Picture } from '@/ui/picture'
import { Text } from '@/ui/text'
import styles from './proposal.module.css'

/** What both have said of themselves in their answers to the call, side by side. */
export function ProposalProfiles({ proposal }: { proposal: ProposalDetails }) {
  const { t } = useTranslation()
  const facts = useFacts()
  const sides = (['host', 'seeker'] as const).map((side) => ({ side, party: proposal[side], facts: facts(proposal[side].profile) }))
  return (
    <Picture
      title={t('proposal.profiles')}
      summary={t('proposal.profilesText')}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('proposal.what')}</th>
              {sides.map(({ side, party }) => (
                <th key={side} scope="col">
                  <Text value={party.organisation.name} note={false} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides[0]!.facts.map(({ key, name }, index) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {sides.map((side) => (
                  <td key={side.side}>{side.facts[index]!.value ?? t('proposal.notSaid')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={styles.profiles}>
        {sides.map(({ side, party, facts }) => (
          <Profile key={side} role={t(`proposal.side.${side}`)} party={party}>
            {facts.map(({ key, name, value }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>{value ?? <span className="quiet">{t('proposal.notSaid')}</span>}</dd>
              </div>
            ))}
          </Profile>
        ))}
      </div>
    </Picture>
  )
}

type ProfileProps = { role: string; party: ProposedParty; children: ReactNode }

function Profile({ role, party: { organisation }, children }: ProfileProps) {
  const language = useLanguage()
  return (
    <div>
      <p className="kicker">{role}</p>
      <h3>
        <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
          <Text value={organisation.name} note={false} />
        </Link>
      </h3>
      <p className="quiet">{countryName(organisation.country, language)}</p>
      <dl>{children}</dl>
    </div>
  )
}

function useFacts() {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useThemeOptions()
  const nameOf = (code: string) => themes.find(({ value }) => value === code)?.label ?? code
  const listed = (names: string[]) => (names.length > 0 ? listOf(names, language) : undefined)
  return (profile: MatchProfile): { key: string; name: string; value: ReactNode }[] => [
    {
      key: 'themes',
      name: t('proposal.fact.themes'),
      value: profile.themes.length > 0 && (
        <ol>
          {profile.themes.map((code) => (
            <li key={code}>{nameOf(code)}</li>
          ))}
        </ol>
      ) || undefined,
    },
    { key: 'offers', name: t('proposal.fact.offers'), value: listed(profile.offers.map(nameOf)) },
    { key: 'needs', name: t('proposal.fact.needs'), value: listed(profile.needs.map(nameOf)) },
    { key: 'population', name: t('proposal.fact.population'), value: profile.population === undefined ? undefined : count(profile.population, language) },
    { key: 'languages', name: t('proposal.fact.languages'), value: listed(profile.languages.map((code) => languageName(code, language))) },
    { key: 'features', name: t('proposal.fact.features'), value: listed(profile.features.map((feature) => t(`interest.feature.${feature}`))) },
  ]
}
