import type { DeadlineChangeReason } from '@estafet/domain'
import type { CityContext } from '../course/city-context.ts'
import type { MilestoneCourse } from '../course/milestone-course.ts'
import { wordingOf } from '../texts/milestone-kinds.ts'
import type { Template } from '../texts/template.ts'

const reasonTexts: Readonly<Record<DeadlineChangeReason, readonly [string, string]>> = {
  budget: [
    'Anggaran perubahan baru disahkan pada akhir tahun.',
    'The revised budget was only adopted at the end of the year.',
  ],
  procurement: [
    'Lelang diulang karena peserta kurang dari tiga.',
    'The tender was repeated for lack of three bidders.',
  ],
  regulation: ['Menunggu peraturan dari pusat.', 'Waiting for a national regulation.'],
  staffing: ['Tim pelaksana kekurangan petugas.', 'The team is short of staff.'],
  technical: [
    'Uji keamanan menemukan masalah yang harus diperbaiki.',
    'The security test found problems to be repaired.',
  ],
  leadership_change: [
    'Jadwal ditinjau ulang oleh kepala daerah yang baru.',
    'The new head of region reviewed the schedule.',
  ],
  external: ['Banjir menghentikan pekerjaan selama dua bulan.', 'A flood stopped the work for two months.'],
  not_stated: ['', ''],
}

export const addMilestones = (
  { rows, draws }: CityContext,
  commitmentId: string,
  template: Template,
  courses: readonly MilestoneCourse[],
): void => {
  for (const { ordinal, kind, originalDueOn, dueOn } of courses) {
    const { title, titleEn, doneWhen, doneWhenEn } = wordingOf(kind, template.thing, template.thingEn)
    rows.milestones.push({
      commitment_id: commitmentId,
      ordinal,
      title,
      title_en: titleEn,
      done_when: doneWhen,
      done_when_en: doneWhenEn,
      weight: draws.chance(0.15) ? 2 : 1,
      original_due_on: originalDueOn,
      due_on: dueOn,
    })
  }
}

export const addDeadlineChanges = (
  { rows, name, shelve }: CityContext,
  commitmentId: string,
  courses: readonly MilestoneCourse[],
): void => {
  for (const { ordinal, moves } of courses)
    for (const { on, from, to, reason } of moves)
      rows.deadlineChanges.push({
        commitment_id: commitmentId,
        ordinal,
        changed_on: on,
        old_due_on: from,
        new_due_on: to,
        reason,
        reason_text: reasonTexts[reason][0] || null,
        reason_text_en: reasonTexts[reason][1] || null,
        source: shelve(`surat perubahan jadwal, ${name}, ${on.slice(0, 7)}`),
      })
}
