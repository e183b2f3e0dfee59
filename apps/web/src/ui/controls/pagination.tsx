import { useTranslation } from '../text/use-translation.ts'
import type { Href } from '../text/link.tsx'
import { ButtonLink } from './button.tsx'
import { Link } from '../text/link.tsx'
import styles from '../layout/navigation.module.css'
import { pageNumbers } from './page-numbers.ts'

interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => Href
}

export const Pagination = ({ page, pages, hrefOf }: PaginationProps) => {
  const { t } = useTranslation('ui')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('pagination')} className={styles.pagination}>
      <span>{t('page_of', { page, pages })}</span>
      <ol className={styles.pages}>
        {page > 1 && (
          <li>
            <ButtonLink href={hrefOf(page - 1)} look="quiet" rel="prev">
              ← {t('previous')}
            </ButtonLink>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index, all) =>
          number === null ? (
            <li key={`after-${all[index - 1]}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <Link
                className={styles.page}
                href={hrefOf(number)}
                aria-label={t('page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </Link>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <ButtonLink href={hrefOf(page + 1)} look="quiet" rel="next">
              {t('next')} →
            </ButtonLink>
          </li>
        )}
      </ol>
    </nav>
  )
}
