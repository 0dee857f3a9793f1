// The sections of a report, in its order.
import { defineForms } from "#engine/define-form.ts";
import { activity } from "./activity.ts";
import { agreement } from "./agreement.ts";
import { aid } from "./aid.ts";
import { aidGiven } from "./aid-given.ts";
import { award } from "./award.ts";
import { conference } from "./conference.ts";
import { delegationIn } from "./delegation-in.ts";
import { delegationOut } from "./delegation-out.ts";
import { directive } from "./directive.ts";
import { information } from "./information.ts";
import { memberAssociation } from "./member-association.ts";
import { nomination } from "./nomination.ts";
import { plan } from "./plan.ts";
import { selfScore } from "./self-score.ts";
import { summary } from "./summary.ts";

export { formVersion } from "./every-form.ts";
export { meta } from "./meta.ts";

export const forms = defineForms([
  aid,
  aidGiven,
  delegationIn,
  delegationOut,
  activity,
  memberAssociation,
  information,
  conference,
  agreement,
  award,
  nomination,
  selfScore,
  directive,
  plan,
  summary,
]);
