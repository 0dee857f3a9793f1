// Headings of awards, scores, directives, plans and figures, put together: see wordings.ts.
import { NOTE, type Wordings } from "./wordings.ts";

export const awardWordings: Wordings = {
  "*": ["name? award? emulation? inPeriod? main?"],
  ...NOTE,
  direction: ["receive hand", "awarded hand/award"],
  kind: ["mode/title award? emulation? name? type+ awarded? hand? reach?", "type award"],
  authority: ["org/level/authority/spot award/hand/decision issue? sign? body? name?"],
  subject: [
    "collective individual name? org? body? awarded? award? fullname? receive? foreign? list? reach? title?",
    "org/body/individual/collective awarded name? fullname?",
    "subject awarded name?",
    "fullname org? name? individual? collective? awarded?",
    "name org/body individual",
  ],
  subjectKind: [
    "type/group subject/collective subject? individual? awarded? award?",
    "subject award/collective individual?",
    "subject collective individual awarded",
  ],
  reason: [
    "purpose merit/work",
    "merit purpose",
    "award merit purpose?",
    "merit reach? main? award? awarded? content+ purpose+ inPeriod?",
    "purpose award/hand/awarded",
    "award purpose work?",
    "content award/awarded",
  ],
  decisionNumber: [
    "no/mark decision day sign?",
    "no decision day",
    "basis decision no?",
    "no/mark decision award? awarded? hand? day+",
    "decision award? awarded? hand? no? mark?",
    "document award/awarded no? mark?",
  ],
  decisionDate: ["day/time decision/award/awarded issue? sign?", "day issue", "day sign"],
  quantity: [
    "award quantity",
    "total no awarded",
    "quantity award/awarded/collective/title/mode/total/turn individual+",
    "quantity hand award?",
    "quantity collective individual awarded?",
    "turn award/awarded total? no? quantity?",
    "total no/all turn?",
    "total turn",
  ],
};

export const nominationWordings: Wordings = {
  "*": ["name? award? emulation? propose? inPeriod? main?"],
  ...NOTE,
  award: [
    "propose award",
    "type award propose?",
    "mode propose award?",
    "workItem propose",
    "content propose award?",
    "mode/title/extent award? emulation? name? propose+ proposed?",
  ],
  nominee: [
    "list propose",
    "propose award? individual",
    "individual proposed",
    "spot individual proposed",
    "collective individual name? org? propose? proposed? award? fullname?",
    "org/body/individual/subject/collective proposed name? fullname?",
    "list collective individual proposed? propose?",
    "subject propose award?",
    "org individual name?",
    "fullname org? individual? collective? name? proposed?",
  ],
  position: ["position individual? proposed? role?", "position workplace? org? travel?", "workplace"],
  achievement: [
    "result work travel? main?",
    "result main reach? basis? propose? award?",
    "merit main inPeriod? basis propose? award?",
    "result work main?",
    "merit reach? main? propose? award? content+ purpose+ inPeriod? collective? individual? report+",
    "purpose propose/main/award award?",
  ],
};

export const selfScoreWordings: Wordings = {
  "*": ["name? criterion? emulation? scoring? main?"],
  ...NOTE,
  criterion: [
    "content scoring/criterion criterion?",
    "scoring criterion/content",
    "criterion name? content+ emulation? award? scoring? group+ main? assess? list?",
    "content scoring/selfScore/assess",
    "workItem scoring",
  ],
  max: ["norm score total? no? extent+", "score highest"],
  self: [
    "org selfScore quantity? score?",
    "ofProvince selfScore score?",
    "selfScore score+ org+ union+ result+ no? body? total? inPeriod?",
  ],
  evidence: [
    "source proof",
    "basis document? no?",
    "document picture? proof",
    "no document proof",
    "proof scoring? file+ basis+ document+ figures+ explain+",
    "file basis?",
  ],
};

const DOER = "org/department/individual/staff do/lead/responsible";

export const directiveWordings: Wordings = {
  "*": ["name? inPeriod? main?"],
  ...NOTE,
  document: [
    "directive name? document+ programme? plan? no? mark+ directing?",
    "document directing/do/name/mark no? list?",
    "document directing org?",
  ],
  content: [
    "work do",
    "content do/work/directing main? activity? measure? task? mode+",
    "activity/work/mode/measure/task do main?",
    "content",
  ],
  date: ["do time/day/from body?", "body do time", "time", "time/day do/issue/end/body", "time/day"],
  status: [
    "yesno do/end",
    "do toDate",
    "result do?",
    "result do? situation+ status+ progress+ main? reach? yesno? toDate? inPeriod?",
    "situation/progress do? main?",
    "status do?",
    "degree do/end",
    "yesno do",
  ],
  responsible: ["lead", "individual do", `${DOER} cooperate?`, "org given", "responsible do", "responsible", "lead do"],
};

export const planWordings: Wordings = {
  "*": ["name? work? task? main?"],
  ...NOTE,
  task: [
    "work expected? name?",
    "task content+ name? main? measure? work? activity? yearAfter?",
    "content plan yearAfter?",
    "work name? content+ main? workItem+ do?",
    "activity name/main/expected",
    "content do/main",
    "content",
  ],
  target: [
    "quantity setOut",
    "setOut reach?",
    "no setOut",
    "expected reach quantity?",
    "indicator setOut inPeriod? year?",
    "goal setOut",
    "indicator do? goal+ plan+ setOut? expected? quantity? year?",
    "plan/goal quantity expected?",
    "quantity expected",
    "indicator given/reach",
    "plan given",
  ],
  unitOfCount: ["unitword"],
  deadline: [
    "time deadline",
    "deadline/time end/do/expected/endShort/body/progress/happen",
    "deadline/time",
    "expected end",
    "end before",
    "progress do/end",
  ],
  responsible: ["lead", "individual do", `${DOER} cooperate?`, "org given", "responsible do", "responsible", "lead do"],
};

export const summaryWordings: Wordings = {
  "*": ["name? report? main?"],
  ...NOTE,
  name: [
    "indicator work",
    "indicator name? list? content+ main? report? total? task+",
    "content report/main",
    "criterion report",
  ],
  unitOfCount: ["unitword"],
  previous: ["sameTime/before do+ result+ figures+ no+ year?"],
  current: [
    "do toDate? quantity? inPeriod?",
    "result do? reach? inPeriod? report?",
    "estimate inPeriod?",
    "do inPeriod? no? figures?",
    "figures inPeriod? report? do? toDate?",
    "no do",
    "quantity do",
  ],
  change: [
    "compared inPeriod sameTime/before percent?",
    "change compared? sameTime? before? percent? extent+",
    "compared sameTime/before/percent",
    "compared inPeriod sameTime/before",
    "speed change",
    "percent sameTime/before",
  ],
  plan: [
    "no plan",
    "plan approve",
    "plan year? given? indicator+ inPeriod?",
    "indicator given/setOut",
    "goal year/inPeriod",
  ],
};
