import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './method-page.module.css'

interface TableOfContentsProps {
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly sections: readonly { readonly anchor: string; readonly content: { readonly title: string } }[]
  }[]
}

export const TableOfContents = ({ groups }: TableOfContentsProps) => {
  const { t } = useTranslation('method')
  return (
    <nav className={styles.contents} aria-labelledby="isi-halaman" data-print="none">
      <h2 id="isi-halaman">{t('contents')}</h2>
      {groups.map(({ id, title, sections }) => (
        <div key={id}>
          <p>{title}</p>
          <ul>
            {sections.map(({ anchor, content }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{content.title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
