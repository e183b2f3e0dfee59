import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { Section } from '../../ui/page.tsx'
import styles from './survival.module.css'
import { caseFile, survivalFile, type SurvivalInput } from './survival.search.ts'

/** The figures as files, and how they were worked out. */
export const TakeHome = ({ input }: { readonly input: SurvivalInput }) => {
  const { t } = useTranslation('survival')
  return (
    <Section id="bawa" title={t('take.title')}>
      <div className={styles.tools} data-print="none">
        <FileLinks href={survivalFile('survival.csv', input)} label={t('take.survival_csv')} />
        <FileLinks href={caseFile(input)} label={t('take.cases_csv')} />
        <ButtonLink href={survivalFile('survival', input)} look="quiet">
          {t('take.json')}
        </ButtonLink>
        <ButtonLink href="/metode#bertahan" look="quiet">
          {t('take.method')}
        </ButtonLink>
      </div>
    </Section>
  )
}
