import { z } from 'zod'
import { regionListItem } from '../answers/place.answer.ts'
import { peerAttribute, regionKind } from '../answers/word.answer.ts'

export const regionListAnswer = z.strictObject({ items: z.array(regionListItem), total: z.int() })

export const regionProfileAnswer = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: regionKind,
    provinceCode: z.string().nullable().describe('The province it belonged to on the day asked.'),
    provinceName: z.string().nullable(),
    codeThen: z
      .string()
      .describe('The Kemendagri code it had on the day asked; `code`, its key, is that of today.'),
    bpsCode: z
      .string()
      .nullable()
      .describe('The code of the statistics office (BPS), without a dot; null for a simulated region.'),
    isFormed: z.boolean().describe('False where it was formed only after the day asked.'),
    isAdministrative: z.boolean(),
    isSimulated: z.boolean(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    areaKm2: z.number().nullable(),
    population: z.int().nullable(),
    populationYear: z.int().nullable(),
    densityPerKm2: z.number().nullable(),
    hdi: z.number().nullable(),
    hdiYear: z.int().nullable(),
    adjustedExpenditureThousandIdr: z.number().nullable(),
    povertyPercent: z.number().nullable(),
    povertyYear: z.int().nullable(),
  })
  .meta({ id: 'RegionProfile' })

const peerReason = z
  .strictObject({ attribute: peerAttribute, own: z.number(), peer: z.number(), gap: z.number() })
  .meta({
    id: 'PeerReason',
    description:
      'Why a region is a peer on one attribute: both values, and how many standard deviations lie between.',
  })

export const regionPeersAnswer = z.strictObject({
  items: z.array(
    z.strictObject({
      name: z.string(),
      provinceName: z.string().nullable(),
      commitments: z.int(),
      code: z.string(),
      distance: z
        .number()
        .describe('Euclidean distance over the standardised attributes; 0 is alike in all.'),
      reasons: z.array(peerReason).describe('Closest attribute first.'),
    }),
  ),
  total: z.int(),
})

const regionStep = z
  .strictObject({
    kind: z.enum(['contradicted', 'overdue', 'decide', 'renew_anchor', 'deliver', 'unseen']),
    commitmentId: z.string(),
    text: z.string(),
  })
  .meta({ id: 'RegionStep', description: 'One thing to see to first, as the handover pack says it.' })

export const regionFirstStepsAnswer = z.array(regionStep)
