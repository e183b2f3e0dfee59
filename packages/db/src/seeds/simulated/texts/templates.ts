import { budgetAndProcurementTemplates } from './templates-budget-and-procurement.ts'
import { complaintAndDialogueTemplates } from './templates-complaints-and-dialogue.ts'
import { informationAndDataTemplates } from './templates-information-and-data.ts'
import { planningAndSmartCityTemplates } from './templates-planning-and-smart-city.ts'
import { servicesAndLicensingTemplates } from './templates-services-and-licensing.ts'

/** Forty commitments, four for each theme. */
export const templates = [
  ...complaintAndDialogueTemplates,
  ...informationAndDataTemplates,
  ...budgetAndProcurementTemplates,
  ...planningAndSmartCityTemplates,
  ...servicesAndLicensingTemplates,
]
