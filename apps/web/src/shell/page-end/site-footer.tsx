import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { PhoneFold } from '../../ui/layout/phone-fold.tsx'
import styles from './site-footer.module.css'

export const SiteFooter = () => {
  const { t } = useTranslation('page-end')
  return (
    <footer className={styles.footer} aria-label={t('footer')}>
      <div className={styles.inner}>
        <section>
          <h2>{t('footer_honest_title')}</h2>
          <p>{t('footer_honest')}</p>
          <p>
            <Link href="/metode">{t('footer_method')}</Link> · <Link href="/data">{t('footer_data')}</Link> ·{' '}
            <Link href="/data/kamus">{t('footer_code_book')}</Link>
          </p>
        </section>
        <PhoneFold summary={t('footer_more')}>
          <section>
            <h2>{t('footer_sources_title')}</h2>
            <p>{t('footer_sources_codes')}</p>
            <p>{t('footer_sources_boundaries')}</p>
            <p>{t('footer_sources_statistics')}</p>
          </section>
          <section>
            <h2>{t('footer_licence_title')}</h2>
            <p>{t('footer_licence')}</p>
            <p>{t('footer_origin')}</p>
          </section>
        </PhoneFold>
      </div>
    </footer>
  )
}
