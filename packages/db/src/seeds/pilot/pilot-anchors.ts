import type { PilotAnchor } from './pilot-anchor.ts'
import { eastJavaAnchors } from './pilot-anchors-east-java.ts'
import { elsewhereAnchors } from './pilot-anchors-elsewhere.ts'

/**
 * Anchors judged row by row. Left out, because the rows do not support a level:
 * - PTK-5 in plans: a master plan is none of RKPD, Renstra and RPJMD;
 * - MJK-4 in law: UU 14/2008 binds every region and says nothing of this one;
 * - SMG-1 and BJN-2 in plans: an OGP action plan is not a development plan;
 * - BJN-2 in monitoring: the IRM looked once, at a plan that ended;
 * - institutional homes where the row names only the agency in charge.
 */
export const pilotAnchors: readonly PilotAnchor[] = [...eastJavaAnchors, ...elsewhereAnchors]
