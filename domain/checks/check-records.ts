import { byCodeUnit } from '../image/order.ts'
import type { Records } from '../model/image.ts'
import type { Check, FoundProblem } from './check.ts'
import { conditionCycles } from './condition-cycles.ts'
import { criteriaWithNot } from './criteria-with-not.ts'
import { danglingEdgeEnds } from './dangling-edge-ends.ts'
import { danglingReferences } from './dangling-references.ts'
import { duplicateNames } from './duplicate-names.ts'
import { bindingOnLocalGuide, localWithoutLocalSource } from './force-and-source.ts'
import { inferredAsExplicit } from './inferred-as-explicit.ts'
import { invertedAges } from './inverted-ages.ts'
import { invertedDates } from './inverted-dates.ts'
import { listedButNeverSuggested } from './listed-but-never-suggested.ts'
import { longLabels } from './long-labels.ts'
import { offeredSanctions } from './offered-sanctions.ts'
import { orderTaken } from './order-taken.ts'
import { silentEdges } from './silent-edges.ts'
import { speechlessRules } from './speechless-rules.ts'
import { unlistedLinks } from './unlisted-links.ts'
import { unreachableProvisions } from './unreachable-provisions.ts'
import { unsourcedStatements } from './unsourced-statements.ts'

/** Every rule of consistency that an area's records are held against before they are published. */
export const CHECKS: readonly Check[] = [
  danglingReferences,
  danglingEdgeEnds,
  unsourcedStatements,
  bindingOnLocalGuide,
  localWithoutLocalSource,
  inferredAsExplicit,
  criteriaWithNot,
  conditionCycles,
  speechlessRules,
  silentEdges,
  offeredSanctions,
  listedButNeverSuggested,
  unlistedLinks,
  invertedAges,
  invertedDates,
  longLabels,
  orderTaken,
  duplicateNames,
  unreachableProvisions,
]

/** Everything that is inconsistent among one area's merged records: what stops first, then by noun, id and code. */
export function checkRecords(records: Records, checks: readonly Check[] = CHECKS): FoundProblem[] {
  return checks
    .flatMap(({ code, severity, find }) => find(records).map((problem) => ({ ...problem, code, severity })))
    .sort(
      (a, b) =>
        byCodeUnit(a.severity, b.severity) ||
        byCodeUnit(a.noun, b.noun) ||
        byCodeUnit(a.id, b.id) ||
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.path.join('/'), b.path.join('/')),
    )
}
