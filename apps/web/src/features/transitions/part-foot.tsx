import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Pagination } from '../../ui/controls/pagination.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './transitions.module.css'
import { rowsOnPage, transitionsHref, type TransitionsSearch, type ViewWord } from './transitions.search.ts'

interface PartFootProps {
  readonly search: TransitionsSearch
  readonly view: ViewWord
  readonly shown: number
  readonly total: number
}

/** On its own a part has pages; beside the others, a link to all of it where some is left out. */
export const PartFoot = ({ search, view, shown, total }: PartFootProps) => {
  const { t } = useTranslation('transitions')
  const { number } = useFormat()
  if (search.tampilan === view)
    return (
      <Pagination
        page={search.halaman ?? 1}
        pages={Math.ceil(total / rowsOnPage)}
        hrefOf={(page) => transitionsHref(search, { halaman: page > 1 ? page : undefined })}
      />
    )
  if (shown >= total) return null
  return (
    <p className={styles.more}>
      <Link href={transitionsHref(search, { tampilan: view })}>
        {t('see_all', { count: total, total: number(total) })}
      </Link>
    </p>
  )
}
