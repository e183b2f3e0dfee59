import type { PilotSighting } from './pilot-sighting.ts'
import { eastJavaSightings } from './pilot-sightings-east-java.ts'
import { elsewhereSightings } from './pilot-sightings-elsewhere.ts'

/**
 * Signs of life and ends, judged row by row. Left out, because the rows do not show the commitment itself alive:
 * - PTK-2 in 2013: a claim made in 2017;
 * - PTK-3 in 2021 and 2023: told of Pontive Center only, and without a page;
 * - PTK-4 on 2018-11-15: the page is of an award for public information, and the row calls its state unknown;
 * - TNG-2 in 2018 and 2022: replication counts given by year or month without saying which page.
 * MJK-3 is seen dormant only on the day before it was re-activated: when it stopped is not sourced.
 */
export const pilotSightings: readonly PilotSighting[] = [...eastJavaSightings, ...elsewhereSightings]
