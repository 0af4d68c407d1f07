import { useTranslation } from 'react-i18next'
import { PdfButton } from '@/features/answering'

/** The letter of award or refusal in the applicant's language, as a file to keep or to print. */
export function LetterButton({ id, reference }: { id: string; reference: string }) {
  const { t } = useTranslation()
  return (
    <PdfButton
      address={`/grant-applications/${id}/letter`}
      name={reference}
      label={
        <>
          {t('committee.letter')}
          <span className="visually-hidden">: {reference}</span>
        </>
      }
    />
  )
}
