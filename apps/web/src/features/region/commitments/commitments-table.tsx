import { useTranslation } from '../../../ui/text/use-translation.ts'
import { statusKinds } from '../../../domain-ui/statuses/status-look.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import tableStyles from '../../../ui/layout/table.module.css'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import { CommitmentRow } from './commitment-row.tsx'
import { commitmentsByTheme } from './commitments-by-theme.ts'
import styles from './commitments-table.module.css'
import type { RegionStory } from '../region-page.queries.ts'

const columns = statusKinds.length + 2

/** Commitments under their themes; the roles are written out for the same reason as in `ui/table.tsx`. */
export const CommitmentsTable = ({ commitments, spells }: Pick<RegionStory, 'commitments' | 'spells'>) => {
  const { t } = useTranslation(['region', 'vocabulary'])
  const { label } = useVocabulary()
  return (
    <table role="table" className={classNames(tableStyles.table, tableStyles.stacked, styles.table)}>
      <caption>
        <VisuallyHidden>{t('commitments.table')}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('commitments.commitment')}
          </th>
          {statusKinds.map((kind) => (
            <th key={kind} role="columnheader" scope="col">
              {t(`vocabulary:statusQuestions.${kind}`)}
            </th>
          ))}
          <th role="columnheader" scope="col">
            {t('commitments.last')}
          </th>
        </tr>
      </thead>
      {commitmentsByTheme(commitments).map(({ theme, commitments: own }) => (
        <tbody key={theme ?? ''} role="rowgroup">
          <tr role="row" className={styles.theme}>
            <th role="rowheader" scope="rowgroup" colSpan={columns}>
              {theme === null ? t('commitments.no_theme') : label('themes', theme)}
            </th>
          </tr>
          {own.map((commitment) => (
            <CommitmentRow key={commitment.id} commitment={commitment} spells={spells} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
