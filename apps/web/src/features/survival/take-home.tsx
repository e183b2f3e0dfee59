import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Section } from '../../ui/layout/page.tsx'
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
