import { methodVersion } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { WithAside } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { methodExamples } from './method-examples.ts'
import styles from './method-page.module.css'
import { MethodSection } from './method-section.tsx'
import { sectionGroups } from './method-sections.ts'
import { readMethodText } from './method-text.ts'
import { TableOfContents } from './table-of-contents.tsx'

export const MethodPage = () => {
  const { t } = useTranslation('method')
  const { label } = useVocabulary()
  const values = methodExamples(useFormat(), label)
  const groups = sectionGroups.map(({ id, sections }) => ({
    id,
    title: t(`groups.${id}`),
    sections: sections.map((place) => ({
      ...place,
      content: readMethodText(t(`sections.${place.id}`, { ...values, returnObjects: true })),
    })),
  }))
  return (
    <Page title={t('title')} lede={t('lede')} meta={<span>{t('version', { version: methodVersion })}</span>}>
      <WithAside first>
        <TableOfContents groups={groups} />
        <div className={styles.groups}>
          {groups.map((group) => (
            <div key={group.id}>
              <h2 className={styles.group}>{group.title}</h2>
              {group.sections.map((section) => (
                <MethodSection key={section.id} {...section} />
              ))}
            </div>
          ))}
        </div>
      </WithAside>
    </Page>
  )
}
